#include "ui/links/openaddress.h"

#include "ui/common/questiondialog.h"
#include "ui/links/linktext.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QUrl>

namespace ferry {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OpenAddress)
};

} // namespace

void askToOpen(const QUrl &url, const QString &origin, QWidget *parent)
{
    const QString question = Words::tr("Open this address?");
    auto *dialog = new QuestionDialog(question, question, parent);
    dialog->explain(shownAddress(url));
    dialog->explain(origin);
    dialog->addAnswer(Words::tr("Open"), QuestionDialog::Weight::Grave,
        [url] { QDesktopServices::openUrl(url); });
    dialog->addAnswer(Words::tr("Cancel"), QuestionDialog::Weight::Harmless);
    dialog->open();
}

} // namespace ferry
