# licencedesk_add_library(NAME SOURCES... LINK TARGETS...): a static library that others
# include as <NAME's folder>/Header.h.
function(licencedesk_add_library name)
  cmake_parse_arguments(ARG "" "" "SOURCES;LINK;LINK_PRIVATE" ${ARGN})
  add_library(${name} STATIC ${ARG_SOURCES})
  # Headers are included by the path from core/ (or the root): "card/CardQuad.h".
  target_include_directories(${name} PUBLIC ${PROJECT_SOURCE_DIR}/core ${PROJECT_SOURCE_DIR})
  target_link_libraries(${name} PUBLIC ${ARG_LINK} PRIVATE ${ARG_LINK_PRIVATE} licencedesk_options)
endfunction()

# licencedesk_add_test(NAME SOURCES... LINK TARGETS... [LABELS ...] [TIMEOUT s]
# [WRAPPER command...]): a Qt Test program. The wrapper gets its path as last argument; exit status
# 77 of it is a skip.
function(licencedesk_add_test name)
  cmake_parse_arguments(ARG "" "TIMEOUT" "SOURCES;LINK;LABELS;WRAPPER" ${ARGN})
  add_executable(${name} ${ARG_SOURCES})
  # A test's main source brings its own moc file and its own names.
  set_target_properties(${name} PROPERTIES AUTOMOC ON UNITY_BUILD OFF)
  target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR}/core ${PROJECT_SOURCE_DIR})
  target_link_libraries(${name} PRIVATE ${ARG_LINK} licencedesk_test_support Qt6::Test licencedesk_options)
  add_test(NAME ${name} COMMAND ${ARG_WRAPPER} $<TARGET_FILE:${name}>)
  if(NOT ARG_TIMEOUT)
    set(ARG_TIMEOUT 120)
  endif()
  if(ARG_WRAPPER)
    set_tests_properties(${name} PROPERTIES SKIP_RETURN_CODE 77)
  endif()
  if("camera" IN_LIST ARG_LABELS)
    set_tests_properties(${name} PROPERTIES RUN_SERIAL ON) # frames come by the clock
  endif()
  set_tests_properties(${name} PROPERTIES TIMEOUT ${ARG_TIMEOUT} LABELS "${ARG_LABELS}"
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=Asia/Shanghai")
endfunction()
