#include "ui/accounts/earlierpage.h"

#include "ui/common/format.h"
#include "ui/common/noticelabel.h"

#include <QLabel>
#include <QVBoxLayout>

namespace ferry {

using namespace Qt::StringLiterals;

EarlierPage::EarlierPage(const AccountCalls &calls, ConnectState &state, QWidget *parent)
    : ConnectPage(calls, state, parent)
    , m_words(wrappedLabel({}, u"quiet"_s, this))
{
    page().addWidget(m_words);
}

void EarlierPage::begin()
{
    setBusy(true);
    m_words->setText(tr("Counting the uploads made on this computer…"));
    calls().countOwnerless(this, [this](qint64 rows) {
        setBusy(false);
        if (rows <= 0) {
            Q_EMIT finished();
            return;
        }
        m_words->setText(format::counted(
            tr("%1 earlier uploads are listed on this computer. Add them to the synced history?",
                nullptr, int(rows)),
            rows));
    });
}

void EarlierPage::next()
{
    if (!state().account || isBusy())
        return;
    setBusy(true);
    notice().say(Tone::Plain, tr("Adding them…"));
    calls().claimOwnerless(state().account->uuid, this, [this](const Result<qint64> &claimed) {
        setBusy(false);
        if (!claimed) {
            showFailure(claimed.error());
            return;
        }
        Q_EMIT finished();
    });
}

} // namespace ferry
