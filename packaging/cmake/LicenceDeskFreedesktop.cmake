# The files by which a Linux desktop knows a program: menu, icon, software centre, manual, shell.

set(_packaging ${PROJECT_SOURCE_DIR}/packaging)
set(_share ${CMAKE_INSTALL_DATADIR})

install(FILES ${_packaging}/desktop/${LICENCEDESK_ID}.desktop DESTINATION ${_share}/applications)
install(FILES ${_packaging}/desktop/${LICENCEDESK_ID}.metainfo.xml DESTINATION ${_share}/metainfo)
install(FILES ${PROJECT_SOURCE_DIR}/resources/icons/licencedesk.svg
  DESTINATION ${_share}/icons/hicolor/scalable/apps RENAME ${LICENCEDESK_ID}.svg)
foreach(_size 16 24 32 48 64 128 256 512)
  install(FILES ${_packaging}/icons/licencedesk-${_size}.png
    DESTINATION ${_share}/icons/hicolor/${_size}x${_size}/apps RENAME ${LICENCEDESK_ID}.png)
endforeach()

install(FILES ${_packaging}/completion/licencedesk-cli.bash
  DESTINATION ${_share}/bash-completion/completions RENAME licencedesk-cli)
install(FILES ${_packaging}/completion/licencedesk.bash
  DESTINATION ${_share}/bash-completion/completions RENAME licencedesk)

install(DIRECTORY ${_packaging}/schema DESTINATION ${_share}/licencedesk)
install(FILES ${PROJECT_SOURCE_DIR}/README.md ${PROJECT_SOURCE_DIR}/NOTICE DESTINATION ${LICENCEDESK_DOCDIR})
install(FILES ${_packaging}/nginx/licencedesk.conf DESTINATION ${LICENCEDESK_DOCDIR}/examples/nginx)
install(FILES ${_packaging}/postgresql/README.md ${_packaging}/postgresql/roles.sql ${_packaging}/postgresql/schema.sql
  DESTINATION ${LICENCEDESK_DOCDIR}/examples/postgresql)
install(FILES ${PROJECT_SOURCE_DIR}/resources/specimen/main-2012.jpg
  DESTINATION ${LICENCEDESK_DOCDIR}/examples RENAME specimen.jpg)
# A template that an administrator enables for the ports wanted; nothing starts by itself.
install(FILES ${_packaging}/systemd/licencedesk-serve@.service DESTINATION lib/systemd/system)

# What Debian wants compressed: without the time in it, so that two builds give the same bytes.
find_program(GZIP gzip)
if(GZIP)
  set(_compressed)
  function(licencedesk_install_compressed source folder name)
    set(_file ${CMAKE_BINARY_DIR}/package-files/${folder}/${name}.gz)
    cmake_path(GET _file PARENT_PATH _made)
    add_custom_command(OUTPUT ${_file}
      COMMAND ${CMAKE_COMMAND} -E make_directory ${_made}
      COMMAND ${GZIP} -9nc ${source} > ${_file}
      DEPENDS ${source} VERBATIM)
    install(FILES ${_file} DESTINATION ${folder})
    set(_compressed ${_compressed} ${_file} PARENT_SCOPE)
  endfunction()
  foreach(_program licencedesk licencedesk-cli)
    licencedesk_install_compressed(${_packaging}/man/${_program}.1 ${CMAKE_INSTALL_MANDIR}/man1 ${_program}.1)
    licencedesk_install_compressed(${_packaging}/man/zh_CN/${_program}.1 ${CMAKE_INSTALL_MANDIR}/zh_CN/man1 ${_program}.1)
  endforeach()
  licencedesk_install_compressed(${PROJECT_SOURCE_DIR}/CHANGELOG.md ${LICENCEDESK_DOCDIR} changelog)
  licencedesk_install_compressed(${_packaging}/deb/changelog ${LICENCEDESK_DOCDIR} changelog.Debian)
  add_custom_target(package_files ALL DEPENDS ${_compressed})
endif()

# What went into the programs: built with the package, not with every build.
set(_built $<TARGET_FILE:licencedesk> $<TARGET_FILE:licencedesk-cli>)
foreach(_module ${_optional})
  list(APPEND _built $<TARGET_FILE:${_module}>)
endforeach()
add_custom_command(OUTPUT ${CMAKE_BINARY_DIR}/package-files/sbom.cdx.json
  COMMAND ${_packaging}/sbom ${PROJECT_VERSION} ${_built} > ${CMAKE_BINARY_DIR}/package-files/sbom.cdx.json
  DEPENDS licencedesk licencedesk-cli ${_optional} ${_packaging}/sbom ${_packaging}/dependency-licences.txt
  COMMAND_EXPAND_LISTS VERBATIM)
add_custom_target(sbom DEPENDS ${CMAKE_BINARY_DIR}/package-files/sbom.cdx.json)
install(FILES ${CMAKE_BINARY_DIR}/package-files/sbom.cdx.json DESTINATION ${LICENCEDESK_DOCDIR} OPTIONAL)
# The manual likewise.
add_dependencies(sbom licencedesk_manual)
get_target_property(_manuals licencedesk_manual LICENCEDESK_FILES)
install(FILES ${_manuals} DESTINATION ${LICENCEDESK_DOCDIR} OPTIONAL)
