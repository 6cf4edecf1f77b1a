# licencedesk_add_fuzz_test(NAME SOURCES... LINK TARGETS... CORPUS folder [MUTATIONS n]): the sources
# define LLVMFuzzerTestOneInput. Always a test that replays the corpus and seeded mutations of it;
# with clang and -DLICENCEDESK_FUZZ=ON also a libFuzzer program NAME_fuzzer, to run by hand:
#   NAME_fuzzer NEW-CORPUS-FOLDER CORPUS-FOLDER
option(LICENCEDESK_FUZZ "Build libFuzzer programs (clang only)" OFF)

function(licencedesk_add_fuzz_test name)
  cmake_parse_arguments(ARG "" "CORPUS;MUTATIONS" "SOURCES;LINK" ${ARGN})
  if(NOT ARG_MUTATIONS)
    set(ARG_MUTATIONS 5000)
  endif()
  add_executable(${name} ${ARG_SOURCES})
  target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR}/core ${PROJECT_SOURCE_DIR})
  target_link_libraries(${name} PRIVATE ${ARG_LINK} licencedesk_fuzz_replay licencedesk_options)
  add_test(NAME ${name} COMMAND ${name} ${CMAKE_CURRENT_SOURCE_DIR}/${ARG_CORPUS} ${ARG_MUTATIONS})
  set_tests_properties(${name} PROPERTIES TIMEOUT 120 LABELS fuzz
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=Asia/Shanghai")
  if(LICENCEDESK_FUZZ AND CMAKE_CXX_COMPILER_ID MATCHES Clang)
    add_executable(${name}_fuzzer ${ARG_SOURCES})
    target_include_directories(${name}_fuzzer PRIVATE ${PROJECT_SOURCE_DIR}/core ${PROJECT_SOURCE_DIR})
    target_compile_options(${name}_fuzzer PRIVATE -fsanitize=fuzzer)
    target_link_options(${name}_fuzzer PRIVATE -fsanitize=fuzzer)
    target_link_libraries(${name}_fuzzer PRIVATE ${ARG_LINK} licencedesk_options)
  endif()
endfunction()
