# Where everything goes when it is installed, and the packages made of that: included last.
#   packaging/package              the Debian package
#   cmake --build DIR --target package   whatever the system's own kind is

include(GNUInstallDirs)
set(LICENCEDESK_DOCDIR ${CMAKE_INSTALL_DATADIR}/doc/licencedesk) # of the package, not of the project

set(LICENCEDESK_ID io.github.licencedesk.LicenceDesk) # of desktop file, icon and window alike

# Optional modules: beside the program on Windows, in the bundle on macOS.
if(WIN32)
  set(_modules ${CMAKE_INSTALL_BINDIR})
  set(_programs ${CMAKE_INSTALL_BINDIR})
elseif(APPLE)
  set(_modules licencedesk.app/Contents/PlugIns)
  set(_programs licencedesk.app/Contents/MacOS)
else()
  set(_modules ${CMAKE_INSTALL_LIBDIR}/licencedesk)
  set(_programs ${CMAKE_INSTALL_BINDIR})
endif()
file(RELATIVE_PATH _module_folder /${_programs} /${_modules})
set_property(SOURCE ${PROJECT_SOURCE_DIR}/ui/shell/OptionalModule.cpp TARGET_DIRECTORY licencedesk_ui
  APPEND PROPERTY COMPILE_DEFINITIONS LICENCEDESK_MODULE_FOLDER="${_module_folder}")
set(_optional)
foreach(_module licencedesk_speech licencedesk_charts)
  if(TARGET ${_module})
    list(APPEND _optional ${_module})
    install(TARGETS ${_module} LIBRARY DESTINATION ${_modules} RUNTIME DESTINATION ${_modules})
  endif()
endforeach()
set(_libraries)
if(WIN32) # Debian's come as packages, a bundle's by macdeployqt
  set(_libraries RUNTIME_DEPENDENCY_SET licencedesk_libraries)
endif()
install(TARGETS licencedesk licencedesk-cli ${_libraries}
  BUNDLE DESTINATION . RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})

set(CPACK_PACKAGE_NAME licencedesk)
set(CPACK_PACKAGE_VENDOR "LicenceDesk developers")
set(CPACK_PACKAGE_CONTACT "LicenceDesk developers <licencedesk@example.org>")
set(CPACK_PACKAGE_HOMEPAGE_URL https://github.com/licencedesk/licencedesk)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "reader of PRC driving licences for car-rental counters")
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_PACKAGE_DIRECTORY ${CMAKE_BINARY_DIR}/package)
set(CPACK_STRIP_FILES ON)

if(WIN32 OR APPLE)
  include(LicenceDeskInstallers)
else()
  include(LicenceDeskFreedesktop)
  include(LicenceDeskDebian)
endif()
include(CPack)
