find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets Multimedia Network Sql Svg LinguistTools)
# A voice where it is installed; the program builds and runs without.
find_package(Qt6 6.4 QUIET OPTIONAL_COMPONENTS TextToSpeech)
if(LICENCEDESK_CHARTS)
  find_package(Qt6 6.4 QUIET OPTIONAL_COMPONENTS Charts)
endif()
if(LICENCEDESK_TESTS)
  find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
endif()
# Modules by name: highgui would link Qt 5, imgcodecs pulls hundreds of shared objects.
find_package(OpenCV 4.6 REQUIRED COMPONENTS core imgproc calib3d dnn video)
find_package(OpenMP REQUIRED COMPONENTS CXX)
find_package(CLI11 REQUIRED)
find_package(tl-expected REQUIRED)
find_package(Iconv REQUIRED) # GBK; part of the C library on Linux
find_package(PkgConfig REQUIRED)
pkg_check_modules(Tesseract REQUIRED IMPORTED_TARGET tesseract)
pkg_check_modules(XlsxWriter REQUIRED IMPORTED_TARGET xlsxwriter)
find_package(ZXing 1.4 REQUIRED)
pkg_check_modules(Botan REQUIRED IMPORTED_TARGET botan-2)
find_package(Qt6Keychain REQUIRED)
pkg_check_modules(HttpLib REQUIRED IMPORTED_TARGET cpp-httplib)
find_package(OpenSSL 3.0 REQUIRED) # the TLS of cpp-httplib
