#include "ui/settings/networksettings.h"

#include "ui/common/failuretext.h"
#include "ui/common/noticelabel.h"
#include "ui/settings/settingsrow.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>

namespace ferry {

using namespace Qt::StringLiterals;

NetworkSettings::NetworkSettings(const NetworkChoice &now, QWidget *parent)
    : SettingsPage(tr("Network"), Glyph::Cloud, parent)
    , m_notice(new NoticeLabel(this))
    , m_told(now)
{
    addProxy(now);
    addHeading(tr("Certificates"));
    addAuthorities(now);
    addBelow(m_notice);
    showWay();
}

void NetworkSettings::addProxy(const NetworkChoice &now)
{
    m_way = new QComboBox;
    m_way->addItem(tr("As the system"), int(Way::System));
    m_way->addItem(tr("No proxy"), int(Way::None));
    m_way->addItem(tr("This one:"), int(Way::This));
    const Way way = now.proxy.isEmpty() ? Way::System
        : now.proxy == "none"_L1        ? Way::None
                                        : Way::This;
    m_way->setCurrentIndex(m_way->findData(int(way)));
    addRow(tr("Proxy"), m_way,
        tr("For all servers but those on this computer. What a destination says of its own comes"
           " first."));
    QUrl url(way == Way::This ? now.proxy : QString());
    const QString user = url.userName(QUrl::FullyDecoded);
    url.setUserInfo({});
    m_address = addField(tr("Address"), url.toString(), tr("http://, https:// or socks5://"));
    m_address->setPlaceholderText(u"http://proxy.example.org:3128"_s);
    m_user = addField(tr("User name"), user, tr("If it asks for one."));
    m_password = addField(tr("Password"), {});
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setPlaceholderText(user.isEmpty() ? QString() : tr("Kept in the keychain"));
    connect(m_way, &QComboBox::currentIndexChanged, this, [this] {
        showWay();
        if (m_way->currentData().toInt() == int(Way::This) && m_address->text().isEmpty())
            m_address->setFocus();
        choose();
    });
}

void NetworkSettings::addAuthorities(const NetworkChoice &now)
{
    auto *both = new QWidget;
    m_authorities = new QLineEdit(now.authorities, both);
    m_authorities->setAccessibleName(tr("Certificate authority"));
    m_authorities->setClearButtonEnabled(true);
    auto *button = new QPushButton(tr("C&hoose…"), both);
    button->setAutoDefault(false);
    auto *layout = new QHBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_authorities, 1);
    layout->addWidget(button);
    both->setFocusProxy(m_authorities);
    connect(m_authorities, &QLineEdit::editingFinished, this, &NetworkSettings::choose);
    connect(button, &QPushButton::clicked, this, &NetworkSettings::chooseFile);
    addRow(tr("Certificate authority"), both,
        tr("A PEM file, trusted beside the system's: for a company's own servers or proxy."),
        SettingsRow::Place::Below);
}

QLineEdit *NetworkSettings::addField(
    const QString &label, const QString &value, const QString &help)
{
    auto *field = new QLineEdit(value);
    connect(field, &QLineEdit::editingFinished, this, &NetworkSettings::choose);
    addRow(label, field, help);
    return field;
}

void NetworkSettings::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Certificate authority"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Certificates (*.pem *.crt *.cer)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_authorities->setText(file);
        choose();
    });
    dialog->open();
}

void NetworkSettings::showWay()
{
    const bool isThis = m_way->currentData().toInt() == int(Way::This);
    for (QLineEdit *field : {m_address, m_user, m_password})
        field->setEnabled(isThis);
}

QString NetworkSettings::proxyText() const
{
    const auto way = Way(m_way->currentData().toInt());
    if (way == Way::System)
        return {};
    if (way == Way::None)
        return u"none"_s;
    const QString address = m_address->text().trimmed();
    QUrl url(address.contains("://"_L1) ? address : QString(u"http://"_s + address));
    if (!m_user->text().isEmpty())
        url.setUserName(m_user->text());
    return url.isValid() ? url.toString(QUrl::FullyEncoded) : address;
}

void NetworkSettings::choose()
{
    const bool isThis = m_way->currentData().toInt() == int(Way::This);
    if (isThis && m_address->text().trimmed().isEmpty()) {
        m_notice->clear(); // it is still being entered
        return;
    }
    NetworkChoice choice {.proxy = proxyText(), .authorities = m_authorities->text().trimmed()};
    if (m_password->isModified())
        choice.password = m_password->text();
    if (choice.proxy == m_told.proxy && choice.authorities == m_told.authorities
        && !choice.password)
        return;
    m_told = choice;
    m_password->setModified(false);
    Q_EMIT chosen(choice);
}

void NetworkSettings::showResult(const Result<void> &result)
{
    if (result)
        m_notice->say(Tone::Good, tr("In force from the next request on."));
    else
        m_notice->say(Tone::Bad, failureSentence(result.error()), failureDetails(result.error()));
}

} // namespace ferry
