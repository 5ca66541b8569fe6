#include "ui/accounts/projectpage.h"

#include "destinations/common/commonoptions.h"
#include "destinations/common/settingvalue.h"
#include "destinations/supabase/supabaseproject.h"
#include "ui/common/detailwords.h"
#include "ui/common/failuretext.h"
#include "ui/common/icons.h"
#include "ui/common/noticelabel.h"
#include "ui/destinations/supabasepaste.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>
#include <utility>

namespace ferry {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

ProjectPage::ProjectPage(const AccountCalls &calls, ConnectState &state, QWidget *parent)
    : ConnectPage(calls, state, parent)
    , m_url(new QLineEdit(this))
    , m_key(new QLineEdit(this))
    , m_soon(new QTimer(this))
{
    page().addWidget(
        wrappedLabel(tr("Paste the project's address and its public key, one by one or together, "
                        "as the dashboard shows them under Connect."),
            u"quiet"_s, this));
    m_url->setPlaceholderText(u"https://abcdefghijklmnopqrst.supabase.co"_s);
    m_url->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    m_key->setPlaceholderText(u"sb_publishable_…"_s);
    addField(tr("Project &URL"), *m_url);
    addField(tr("Publishable or anon &key"), *m_key);
    buildAdvanced();
    m_soon->setSingleShot(true);
    m_soon->setInterval(500ms);
    connect(m_soon, &QTimer::timeout, this, [this] {
        if (isSound())
            check();
    });
    for (QLineEdit *line : {m_url, m_key}) {
        // What is typed letter by letter is sorted when it rests: a key has no end to tell it by.
        connect(line, &QLineEdit::textChanged, this,
            [this, line, before = qsizetype(0)](const QString &text) mutable {
                if (text.size() > before + 1)
                    sortPaste(*line);
                before = text.size();
                edited();
            });
    }
}

void ProjectPage::buildAdvanced()
{
    m_fold = new QPushButton(tr("&Advanced"), this);
    m_fold->setProperty("role", u"flat"_s);
    m_fold->setCheckable(true);
    m_fold->setAutoDefault(false);
    m_fold->setIcon(glyphIcon(Glyph::ChevronRight));
    page().addWidget(m_fold, 0, Qt::AlignLeft);

    m_advanced = new QWidget(this);
    m_authorities = new QLineEdit(m_advanced);
    m_authorities->setAccessibleName(tr("Certificate file"));
    m_authorities->setAccessibleDescription(tr("For a server with a certificate of its own"));
    auto *label = new QLabel(tr("Certificate &file"), m_advanced);
    label->setBuddy(m_authorities);
    auto *browseButton = new QPushButton(tr("&Browse…"), m_advanced);
    browseButton->setAutoDefault(false);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_authorities, 1);
    line->addWidget(browseButton);
    auto *layout = new QVBoxLayout(m_advanced);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(label);
    layout->addLayout(line);
    layout->addWidget(wrappedLabel(
        tr("Only for a server of your own whose certificate no authority has signed: a PEM file."),
        u"small"_s, m_advanced));
    m_advanced->hide();
    page().addWidget(m_advanced);
    connect(m_fold, &QPushButton::toggled, this, [this](bool shown) {
        m_advanced->setVisible(shown);
        m_fold->setIcon(glyphIcon(shown ? Glyph::ChevronDown : Glyph::ChevronRight));
        m_fold->setAccessibleDescription(shown ? tr("unfolded") : tr("folded"));
    });
    connect(browseButton, &QPushButton::clicked, this, &ProjectPage::browse);
    connect(m_authorities, &QLineEdit::textChanged, this, &ProjectPage::edited);
}

void ProjectPage::begin()
{
    m_url->setFocus();
}

void ProjectPage::sortPaste(const QLineEdit &into)
{
    const QSignalBlocker url(m_url), key(m_key);
    const QString text = into.text();
    if (const auto found = sortSupabasePaste(text)) {
        m_url->setText(found->url);
        m_key->setText(found->key);
        m_key->setFocus(); // the rest of a key that is still being typed belongs there
        return;
    }
    // The one pasted into the field of the other.
    const bool isKey = text.startsWith("sb_"_L1) || text.startsWith("eyJ"_L1);
    const bool isUrl = text.startsWith("http://"_L1) || text.startsWith("https://"_L1);
    if (isKey && &into == m_url && m_key->text().isEmpty()) {
        m_key->setText(text);
        m_url->clear();
    } else if (isUrl && &into == m_key && m_url->text().isEmpty()) {
        m_url->setText(text);
        m_key->clear();
    }
}

ProjectSettings ProjectPage::entered() const
{
    return {.url = m_url->text().trimmed(),
        .key = m_key->text().trimmed().toUtf8(),
        .authorities = m_authorities->text().trimmed()};
}

void ProjectPage::edited()
{
    ++m_checkNumber;
    m_goesOn = false;
    state().info.reset();
    notice().clear();
    setBusy(false);
    // A secret key is refused before anything else is asked for.
    const bool isSecret = supabaseKeyKind(entered().key) == SupabaseKey::Secret;
    const bool isBoth = sortSupabasePaste(m_url->text()) || sortSupabasePaste(m_key->text());
    if (isSecret || isBoth || (!m_url->text().isEmpty() && !m_key->text().isEmpty()))
        m_soon->start();
    else
        m_soon->stop();
}

bool ProjectPage::isSound()
{
    sortPaste(*m_url);
    sortPaste(*m_key);
    const ProjectSettings project = entered();
    state().project = project;
    switch (supabaseKeyKind(project.key)) {
    case SupabaseKey::Secret:
        showFailure({.kind = FailureKind::SecretKeyRefused, .advice = Advice::FixSettings});
        return false;
    case SupabaseKey::NoKey:
        notice().say(Tone::Bad,
            project.key.isEmpty() ? tr("The key is missing.")
                                  : tr("This is not a key: those begin with sb_publishable_ or "
                                       "eyJ."));
        return false;
    case SupabaseKey::Public: break;
    }
    if (const Result<SupabaseProject> sound = SupabaseProject::fromText(project.url); !sound) {
        notice().say(Tone::Bad,
            project.url.isEmpty() ? tr("The project's address is missing.")
                                  : tr("This is not the address of a project."),
            detailWords(sound.error().detail));
        return false;
    }
    const Result<QString> file
        = settingvalue::fitted(commonoptions::authorities(), project.authorities, {});
    if (!file) {
        notice().say(Tone::Bad, tr("The certificate file cannot be used."),
            detailWords(file.error().detail));
        return false;
    }
    state().project.authorities = *file;
    return true;
}

void ProjectPage::check()
{
    notice().say(Tone::Plain, tr("Asking the project…"));
    const quint64 number = ++m_checkNumber;
    calls().checkProject(
        state().project, this, [this, number](const Result<Accounts::ProjectInfo> &found) {
            if (number == m_checkNumber)
                showChecked(found);
        });
}

void ProjectPage::showChecked(const Result<Accounts::ProjectInfo> &found)
{
    setBusy(false);
    const bool goesOn = std::exchange(m_goesOn, false);
    if (!found) {
        const Failure &failure = found.error();
        if (failure.kind != FailureKind::SettingsInvalid) {
            showFailure(failure);
        } else if (failure.subject == "key"_L1) {
            notice().say(Tone::Bad,
                tr("The project is there, but it does not know this key. Copy it again from the "
                   "dashboard under Settings, API Keys."),
                failureDetails(failure));
        } else if (failure.subject == "ca"_L1) {
            notice().say(
                Tone::Bad, tr("The certificate file cannot be used."), detailWords(failure.detail));
        } else {
            notice().say(Tone::Bad, tr("No Supabase project answers at this address. Check it."),
                failureDetails(failure));
        }
        return;
    }
    state().info = *found;
    notice().say(Tone::Good, tr("The project answers."),
        found->emailSignIn ? QString() : tr("It does not let people sign in by e-mail."));
    if (goesOn)
        Q_EMIT finished();
}

void ProjectPage::next()
{
    m_soon->stop();
    if (state().info) {
        Q_EMIT finished();
        return;
    }
    if (!isSound())
        return;
    m_goesOn = true;
    setBusy(true);
    check();
}

void ProjectPage::browse()
{
    auto *dialog = new QFileDialog(this, tr("Choose a certificate file"), QDir::homePath(),
        tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_authorities, &QLineEdit::setText);
    dialog->open();
}

} // namespace ferry
