# One INTERFACE target carries language level, warnings and Qt's strict switches to every target.
add_library(project_options INTERFACE)
target_compile_features(project_options INTERFACE cxx_std_20)
target_compile_options(project_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wold-style-cast
    -Wconversion $<$<BOOL:${FERRY_WERROR}>:-Werror>)
target_compile_definitions(project_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_FOREACH QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_KEYWORDS QT_USE_QSTRINGBUILDER
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_include_directories(project_options INTERFACE ${CMAKE_SOURCE_DIR}/core ${CMAKE_SOURCE_DIR})

if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
    # GCC 12 finds dangling pointers in its own coroutine frames at -O2 and above.
    target_compile_options(project_options INTERFACE -Wno-mismatched-new-delete)
endif()

if(FERRY_SANITIZE)
    target_compile_options(project_options INTERFACE -fsanitize=${FERRY_SANITIZE} -fno-omit-frame-pointer)
    target_link_options(project_options INTERFACE -fsanitize=${FERRY_SANITIZE})
endif()

find_program(FERRY_CCACHE ccache)
if(FERRY_CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${FERRY_CCACHE})
endif()
find_program(FERRY_MOLD mold)
if(FERRY_MOLD)
    target_link_options(project_options INTERFACE -fuse-ld=mold)
endif()
