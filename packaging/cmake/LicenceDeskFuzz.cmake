# licencedesk_add_fuzz_test(NAME SOURCES... LINK TARGETS... CORPUS folder [MUTATIONS n]): the sources
# define LLVMFuzzerTestOneInput. Always a test that replays the corpus and seeded mutations of it;
# with clang and -DLICENCEDESK_FUZZ=ON (preset "fuzz") also a libFuzzer program NAME_fuzzer:
#   NAME_fuzzer NEW-CORPUS-FOLDER CORPUS-FOLDER, or all of them with tests/fuzz/run-long
option(LICENCEDESK_FUZZ "Build libFuzzer programs (clang only)" OFF)

# Built by "fuzzers"; their names, one a line, are in fuzzers.txt for tests/fuzz/run-long.
add_custom_target(fuzzers)
set(LICENCEDESK_FUZZER_LIST ${PROJECT_BINARY_DIR}/fuzzers.txt)
file(WRITE ${LICENCEDESK_FUZZER_LIST} "")

if(LICENCEDESK_FUZZ)
  if(NOT CMAKE_CXX_COMPILER_ID MATCHES Clang)
    message(FATAL_ERROR "LICENCEDESK_FUZZ wants clang: -DCMAKE_CXX_COMPILER=clang++")
  endif()
  # The libraries too, or the fuzzer sees nothing of what it calls. Interface properties are taken
  # when the build files are written, so this reaches targets that were defined before.
  target_compile_options(licencedesk_options INTERFACE
    -fsanitize=fuzzer-no-link -Wno-unknown-warning-option)
endif()

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
  if(LICENCEDESK_FUZZ)
    add_executable(${name}_fuzzer EXCLUDE_FROM_ALL ${ARG_SOURCES})
    target_include_directories(${name}_fuzzer PRIVATE ${PROJECT_SOURCE_DIR}/core ${PROJECT_SOURCE_DIR})
    target_link_options(${name}_fuzzer PRIVATE -fsanitize=fuzzer)
    target_link_libraries(${name}_fuzzer PRIVATE ${ARG_LINK} licencedesk_options)
    add_dependencies(fuzzers ${name}_fuzzer)
    file(APPEND ${LICENCEDESK_FUZZER_LIST}
      "${name} ${CMAKE_CURRENT_BINARY_DIR}/${name}_fuzzer ${CMAKE_CURRENT_SOURCE_DIR}/${ARG_CORPUS}\n")
  endif()
endfunction()
