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
find_package(PkgConfig REQUIRED) # vcpkg: the host tool pkgconf

# licencedesk_find_module(NAME MODULE [PACKAGE TARGET]): a library by its pkg-config file (Debian), or
# by its CMake package where it has no such file (vcpkg); PkgConfig::NAME either way.
function(licencedesk_find_module name module)
  if(ARGC GREATER 2)
    pkg_check_modules(${name} QUIET IMPORTED_TARGET GLOBAL ${module})
    if(NOT TARGET PkgConfig::${name})
      find_package(${ARGV2} CONFIG REQUIRED)
      add_library(PkgConfig::${name} INTERFACE IMPORTED GLOBAL)
      target_link_libraries(PkgConfig::${name} INTERFACE ${ARGV3})
    endif()
  else()
    pkg_check_modules(${name} REQUIRED IMPORTED_TARGET GLOBAL ${module})
  endif()
endfunction()
licencedesk_find_module(Tesseract tesseract Tesseract Tesseract::libtesseract)
licencedesk_find_module(XlsxWriter xlsxwriter)
licencedesk_find_module(Botan botan-2)
licencedesk_find_module(HttpLib cpp-httplib httplib httplib::httplib)
find_package(ZXing 1.4 REQUIRED)
find_package(Qt6Keychain REQUIRED)
find_package(OpenSSL 3.0 REQUIRED) # the TLS of cpp-httplib
