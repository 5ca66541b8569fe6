# Writes the manual page from what the program says of itself, so that the two never differ.
#   cmake -DPROGRAM=ferry -DVERSION=0.1.0 -DDATE=2026-11-27 -DPAGE=ferry.1 -P manpage.cmake
execute_process(COMMAND ${CMAKE_COMMAND} -E env LANGUAGE=en ${PROGRAM} --help OUTPUT_VARIABLE help ENCODING UTF-8 COMMAND_ERROR_IS_FATAL ANY)
string(REPLACE "\\" "\\e" help "${help}")
string(REPLACE "-" "\\-" help "${help}")
string(REGEX REPLACE "(^|\n)([.'])" "\\1\\\\&\\2" help "${help}")
file(WRITE ${PAGE} ".TH FERRY 1 \"${DATE}\" \"Ferry ${VERSION}\" \"User Commands\"
.SH NAME
ferry \\- upload files, several at a time, resumable, remembered
.SH SYNOPSIS
.B ferry
[\\fICOMMAND\\fR] [\\fIOPTIONS\\fR] [\\fIFILES\\fR]
.SH DESCRIPTION
.nf
${help}.fi
.SH FILES
.TP
.I ~/.local/share/ferry
The profile: settings, queue, history and log.
")
execute_process(COMMAND gzip -9nf ${PAGE} COMMAND_ERROR_IS_FATAL ANY)
