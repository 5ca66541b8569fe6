#pragma once

#include "base/failure.h"
#include "destinations/filesapi/filesservice.h"

#include <span>

namespace ferry {

// One documented refusal. The first row that fits counts, so what has a message stands before what has none.
struct Refusal
{
    int status; // 0: any
    const char *key; // the error's `type` or `code`; "": any
    const char *message; // a part of it, in any case; "": any
    FailureKind kind;
    Advice advice;
    const char *code; // ours where the service's own says too little; "": its own
};

std::span<const Refusal> refusalsOf(FilesDialect dialect);

} // namespace ferry
