# Shade for a CMake project: find_package(Shade CONFIG). Lies in lib/cmake/Shade beside the archive's folder.
#
#   Shade::rt       the runtime: the archive, what it needs, and the folder of shade.h
#   Shade::pass     the same, and C of the target is compiled with barriers by the plugin. Needs clang of the plugin's LLVM
#   Shade::command  the shade command
#   shade_target_sources(TARGET FILE... [OPTIONS OPTION...])   compiles .c, .ll and .bc by `shade cc -c`, whatever the project's compiler

cmake_minimum_required(VERSION 3.20)

get_filename_component(_shade_prefix "${CMAKE_CURRENT_LIST_DIR}/../../.." ABSOLUTE)
set(_shade_needed lib/libshade_rt.a lib/libshade_pass.so bin/shade include/shade.h)
foreach(_shade_file IN LISTS _shade_needed)
  if(NOT EXISTS "${_shade_prefix}/${_shade_file}")
    set(Shade_FOUND FALSE)
    set(Shade_NOT_FOUND_MESSAGE "${_shade_prefix}/${_shade_file} does not exist: run ./dev build")
    return()
  endif()
endforeach()

if(NOT TARGET Shade::rt)
  add_library(Shade::rt STATIC IMPORTED)
  set_target_properties(Shade::rt PROPERTIES
    IMPORTED_LOCATION "${_shade_prefix}/lib/libshade_rt.a"
    INTERFACE_INCLUDE_DIRECTORIES "${_shade_prefix}/include"
    INTERFACE_LINK_LIBRARIES "pthread;dl;m")

  # Any other compiler refuses the option, so that none makes code without barriers.
  add_library(Shade::pass INTERFACE IMPORTED)
  set_target_properties(Shade::pass PROPERTIES
    INTERFACE_COMPILE_OPTIONS "$<$<COMPILE_LANGUAGE:C>:-fpass-plugin=${_shade_prefix}/lib/libshade_pass.so>"
    INTERFACE_LINK_LIBRARIES Shade::rt)

  add_executable(Shade::command IMPORTED)
  set_target_properties(Shade::command PROPERTIES IMPORTED_LOCATION "${_shade_prefix}/bin/shade")
endif()

# Adds FILEs to TARGET as objects that `shade cc -c` makes, and links the runtime. C sees the target's include directories and macros. The level
# follows the configuration (Debug: -O0 -g, RelWithDebInfo: -O2 -g, others: -O2) unless OPTIONS, which are shade's, have one.
function(shade_target_sources target)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "OPTIONS")
  if(NOT TARGET "${target}")
    message(FATAL_ERROR "shade_target_sources: there is no target ${target}")
  endif()
  if(NOT arg_UNPARSED_ARGUMENTS)
    message(FATAL_ERROR "shade_target_sources: no file for the target ${target}")
  endif()
  set(options "${arg_OPTIONS}")
  if(NOT "${arg_OPTIONS}" MATCHES "(^|;)-O")
    list(APPEND options "$<IF:$<CONFIG:Debug>,-O0,-O2>")
  endif()
  if(NOT "-g" IN_LIST arg_OPTIONS)
    list(APPEND options "$<$<CONFIG:Debug,RelWithDebInfo>:-g>")
  endif()
  foreach(file IN LISTS arg_UNPARSED_ARGUMENTS)
    _shade_object("${target}" "${file}" "${options}")
  endforeach()
  target_link_libraries("${target}" PRIVATE Shade::rt)
endfunction()

# One FILE of TARGET.
function(_shade_object target file options)
  get_filename_component(source "${file}" ABSOLUTE BASE_DIR "${CMAKE_CURRENT_SOURCE_DIR}")
  if(NOT source MATCHES "\\.(c|ll|bc)$")
    message(FATAL_ERROR "shade_target_sources: ${file} is none of .c, .ll and .bc")
  endif()
  # Files of one name in different folders are different objects.
  string(SHA1 hash "${source}")
  string(SUBSTRING "${hash}" 0 8 hash)
  get_filename_component(name "${source}" NAME)
  set(object "${CMAKE_CURRENT_BINARY_DIR}/CMakeFiles/${target}.shade/${hash}/${name}.o")
  get_filename_component(folder "${object}" DIRECTORY)
  file(MAKE_DIRECTORY "${folder}")

  set(depends "${source}" Shade::command)
  set(depfile)
  set(c)
  if(source MATCHES "\\.c$")
    set(depfile DEPFILE "${object}.d")
    set(includes "$<TARGET_PROPERTY:${target},INCLUDE_DIRECTORIES>")
    set(macros "$<TARGET_PROPERTY:${target},COMPILE_DEFINITIONS>")
    set(c "$<$<BOOL:${includes}>:-I$<JOIN:${includes},;-I>>" "$<$<BOOL:${macros}>:-D$<JOIN:${macros},;-D>>"
      --clang=-MD --clang=-MT "--clang=${object}" --clang=-MF "--clang=${object}.d")
  endif()
  add_custom_command(
    OUTPUT "${object}"
    COMMAND Shade::command cc -c "${source}" -o "${object}" "${options}" "${c}"
    DEPENDS ${depends}
    ${depfile}
    COMMENT "Building ${name} with barriers"
    COMMAND_EXPAND_LISTS VERBATIM)
  target_sources("${target}" PRIVATE "${object}")
  set_source_files_properties("${object}" PROPERTIES EXTERNAL_OBJECT TRUE GENERATED TRUE)
endfunction()
