set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

option(LICENCEDESK_TESTS "Build the tests" ON)
option(LICENCEDESK_WERROR "Treat warnings as errors" ON)
option(LICENCEDESK_CHARTS "Build the module with charts where Qt Charts (GPL 3) is installed" ON)
option(LICENCEDESK_COVERAGE "Count which lines of the sources the tests run (GCC)" OFF)
set(LICENCEDESK_SANITIZE "" CACHE STRING "Sanitizers to build with, e.g. address;undefined")

if(NOT CMAKE_BUILD_TYPE)
  set(CMAKE_BUILD_TYPE Release CACHE STRING "" FORCE)
endif()

find_program(CCACHE ccache)
if(CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE})
endif()

add_library(licencedesk_options INTERFACE)
if(MSVC)
  target_compile_options(licencedesk_options INTERFACE /W4 /utf-8 $<$<BOOL:${LICENCEDESK_WERROR}>:/WX>)
else()
  target_compile_options(licencedesk_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
    $<$<BOOL:${LICENCEDESK_WERROR}>:-Werror>)
endif()
target_compile_definitions(licencedesk_options INTERFACE
  QT_NO_KEYWORDS QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(LICENCEDESK_SANITIZE)
  string(REPLACE ";" "," _sanitizers "${LICENCEDESK_SANITIZE}")
  # GCC takes an empty std::optional for an uninitialised one once sanitizers are in between.
  target_compile_options(licencedesk_options INTERFACE
    -fsanitize=${_sanitizers} -fno-sanitize-recover=all -fno-omit-frame-pointer
    -Wno-maybe-uninitialized)
  target_link_options(licencedesk_options INTERFACE -fsanitize=${_sanitizers})
endif()

# What is shipped is hardened; sanitizers bring checks of their own, which fortified calls would hide.
if(CMAKE_BUILD_TYPE STREQUAL "Release" AND NOT LICENCEDESK_SANITIZE AND NOT MSVC)
  target_compile_definitions(licencedesk_options INTERFACE _GLIBCXX_ASSERTIONS)
  target_compile_options(licencedesk_options INTERFACE
    -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=3 -fstack-protector-strong)
  if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
    target_compile_options(licencedesk_options INTERFACE -fstack-clash-protection)
    target_link_options(licencedesk_options INTERFACE -Wl,-z,relro,-z,now,-z,noexecstack)
    if(CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64|AMD64|i.86")
      target_compile_options(licencedesk_options INTERFACE -fcf-protection=full)
    elseif(CMAKE_SYSTEM_PROCESSOR MATCHES "aarch64")
      target_compile_options(licencedesk_options INTERFACE -mbranch-protection=standard)
    endif()
  endif()
endif()
# Position-independent code alone does not make the programs PIE where that is not the default.
include(CheckPIESupported)
check_pie_supported(LANGUAGES CXX)

if(LICENCEDESK_COVERAGE)
  # Counts of threads may get lost: whether a line ran is all that is asked. Exact ones ("atomic")
  # make loops over pixels many times slower.
  target_compile_options(licencedesk_options INTERFACE --coverage -fprofile-update=single)
  target_link_options(licencedesk_options INTERFACE --coverage)
endif()
