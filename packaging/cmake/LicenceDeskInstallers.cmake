# Windows (NSIS) and macOS (disk image). Configured in good faith, not yet run: see README.

set(CPACK_PACKAGE_INSTALL_DIRECTORY LicenceDesk)
set(CPACK_PACKAGE_EXECUTABLES licencedesk LicenceDesk)
set_target_properties(licencedesk PROPERTIES WIN32_EXECUTABLE ON MACOSX_BUNDLE ON)

if(WIN32)
  enable_language(RC)
  target_sources(licencedesk PRIVATE ${PROJECT_SOURCE_DIR}/packaging/windows/licencedesk.rc)
  # What vcpkg put beside the program when it was linked, Windows' own libraries left out.
  install(RUNTIME_DEPENDENCY_SET licencedesk_libraries
    PRE_EXCLUDE_REGEXES "^api-ms-" "^ext-ms-" "^Qt6" POST_EXCLUDE_REGEXES "[/\\\\][Ss]ystem32[/\\\\]"
    DIRECTORIES $<TARGET_FILE_DIR:licencedesk> RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
  set(CPACK_GENERATOR NSIS)
  set(CPACK_NSIS_DISPLAY_NAME LicenceDesk)
  set(CPACK_NSIS_MUI_ICON ${PROJECT_SOURCE_DIR}/packaging/icons/licencedesk.ico)
  set(CPACK_NSIS_MUI_UNIICON ${PROJECT_SOURCE_DIR}/packaging/icons/licencedesk.ico)
  set(CPACK_NSIS_INSTALLED_ICON_NAME bin/licencedesk.exe)
  set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
  set(CPACK_NSIS_MANIFEST_DPI_AWARE ON)
else()
  set(_icon ${PROJECT_SOURCE_DIR}/packaging/icons/licencedesk.icns)
  set(_resources ${_icon})
  set_source_files_properties(${_icon} TARGET_DIRECTORY licencedesk PROPERTIES MACOSX_PACKAGE_LOCATION Resources)
  foreach(_language en zh-Hans zh-Hant)
    set(_strings ${PROJECT_SOURCE_DIR}/packaging/macos/${_language}.lproj/InfoPlist.strings)
    set_source_files_properties(${_strings} TARGET_DIRECTORY licencedesk
      PROPERTIES MACOSX_PACKAGE_LOCATION Resources/${_language}.lproj)
    list(APPEND _resources ${_strings})
  endforeach()
  target_sources(licencedesk PRIVATE ${_resources})
  set_target_properties(licencedesk PROPERTIES
    MACOSX_BUNDLE_INFO_PLIST ${PROJECT_SOURCE_DIR}/packaging/macos/Info.plist.in
    MACOSX_BUNDLE_BUNDLE_NAME LicenceDesk
    MACOSX_BUNDLE_GUI_IDENTIFIER ${LICENCEDESK_ID}
    MACOSX_BUNDLE_BUNDLE_VERSION ${PROJECT_VERSION}
    MACOSX_BUNDLE_SHORT_VERSION_STRING ${PROJECT_VERSION}
    MACOSX_BUNDLE_ICON_FILE licencedesk.icns)
  set(CPACK_GENERATOR DragNDrop)
  set(CPACK_DMG_VOLUME_NAME LicenceDesk)
endif()

# Qt's libraries and plug-ins beside the program (windeployqt, macdeployqt).
qt_generate_deploy_app_script(TARGET licencedesk FILENAME_VARIABLE _deploy NO_UNSUPPORTED_PLATFORM_ERROR)
install(SCRIPT ${_deploy})
install(FILES ${PROJECT_SOURCE_DIR}/README.md ${PROJECT_SOURCE_DIR}/NOTICE DESTINATION .)
