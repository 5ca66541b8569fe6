#include "ui/accounts/bucketpage.h"

#include "ui/common/failuretext.h"
#include "ui/common/noticelabel.h"

#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QVBoxLayout>

namespace ferry {

using namespace Qt::StringLiterals;

BucketPage::BucketPage(
    const AccountCalls &calls, ConnectState &state, Keeper keeper, Checker checker, QWidget *parent)
    : ConnectPage(calls, state, parent)
    , m_keeper(std::move(keeper))
    , m_checker(std::move(checker))
    , m_words(wrappedLabel({}, u"quiet"_s, this))
    , m_name(new QLineEdit(this))
    , m_bucket(new QLineEdit(this))
    , m_folder(new QLineEdit(this))
{
    page().addWidget(m_words);
    addField(tr("Na&me in Ferry"), *m_name);
    addField(tr("&Bucket"), *m_bucket);
    addField(tr("&Folder in the bucket"), *m_folder);
    for (QLineEdit *line : {m_name, m_bucket, m_folder}) {
        connect(line, &QLineEdit::textChanged, this, [this] {
            notice().clear();
            m_anyway = false;
            Q_EMIT changed();
        });
    }
}

QString BucketPage::nextLabel() const
{
    return m_anyway ? tr("A&dd anyway") : tr("A&dd destination");
}

void BucketPage::begin()
{
    const bool signedIn = state().account.has_value();
    m_words->setText(signedIn
            ? tr("Files go into a bucket of the project. The script has made one where everybody "
                 "has a folder of their own: “{user}” stands for it.")
            : tr("Files go into a bucket of the project, one whose policies let anybody upload."));
    if (m_name->text().isEmpty())
        m_name->setText(projectHost(state().project).remove(".supabase.co"_L1));
    if (m_bucket->text().isEmpty() && signedIn)
        m_bucket->setText(u"ferry-uploads"_s);
    if (m_folder->text().isEmpty() && signedIn)
        m_folder->setText(u"{user}"_s);
    (m_bucket->text().isEmpty() ? m_bucket : m_name)->setFocus();
}

DestinationSetup BucketPage::entered() const
{
    DestinationSetup setup;
    setup.config.kind = u"supabase"_s;
    setup.config.name = m_name->text().trimmed();
    setup.config.settings = {{u"url"_s, state().project.url},
        {u"bucket"_s, m_bucket->text().trimmed()}, {u"folder"_s, m_folder->text().trimmed()}};
    if (!state().project.authorities.isEmpty())
        setup.config.settings.insert(u"ca"_s, state().project.authorities);
    if (state().account)
        setup.config.settings.insert(
            u"account"_s, state().account->uuid.toString(QUuid::WithoutBraces));
    else
        setup.config.settings.insert(u"key"_s, QString::fromUtf8(state().project.key));
    // The key is a public one; the form and the engine look for it in both places.
    setup.secrets.insert(u"key"_s, setup.config.settings.value(u"key"_s));
    return setup;
}

void BucketPage::next()
{
    if (isBusy())
        return;
    for (QLineEdit *line : {m_name, m_bucket}) {
        if (!line->text().trimmed().isEmpty())
            continue;
        notice().say(
            Tone::Bad, line == m_name ? tr("Give the destination a name.") : tr("Which bucket?"));
        line->setFocus();
        return;
    }
    setBusy(true);
    if (m_anyway) {
        keep();
        return;
    }
    notice().say(Tone::Plain, tr("Trying whether files can be uploaded there…"));
    m_checker(entered(), [guard = QPointer<BucketPage>(this)](const Result<CheckFinding> &found) {
        if (!guard)
            return;
        if (found) {
            guard->keep();
            return;
        }
        guard->m_anyway = true;
        guard->setBusy(false);
        const FailureContext context {
            .destination = guard->m_name->text(), .destinationKind = u"supabase"_s};
        guard->notice().say(
            Tone::Warn, failureSentence(found.error(), context), failureDetails(found.error()));
    });
}

void BucketPage::keep()
{
    m_keeper(entered(), this, [this](const Result<DestinationSetup> &kept) {
        setBusy(false);
        if (kept) {
            Q_EMIT finished();
            return;
        }
        const bool atName = kept.error().subject == "name"_L1;
        notice().say(Tone::Bad,
            atName ? tr("Another destination has this name.") : failureSentence(kept.error()));
        if (atName)
            m_name->setFocus();
    });
}

} // namespace ferry
