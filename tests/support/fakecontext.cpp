#include "support/fakecontext.h"

namespace ferry {

Task<void> FakeContext::pause(std::chrono::milliseconds duration)
{
    paused += duration;
    co_return;
}

void FakeContext::setPhase(UploadPhase phase)
{
    if (phases.isEmpty() || phases.last() != phase)
        phases.append(phase);
}

Task<Result<void>> FakeContext::keepToken(QByteArray token)
{
    if (tokenFailure)
        co_return failed(*tokenFailure);
    tokens.append(token);
    co_return Result<void> {};
}

} // namespace ferry
