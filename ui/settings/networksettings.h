#pragma once

#include "base/result.h"
#include "net/networkchoice.h"
#include "ui/settings/settingspage.h"

class QComboBox;
class QLineEdit;

namespace ferry {

class NoticeLabel;

// The way to all servers: a proxy, and a certificate authority that is trusted beside the system's.
class NetworkSettings final : public SettingsPage
{
    Q_OBJECT

public:
    explicit NetworkSettings(const NetworkChoice &now, QWidget *parent = nullptr);

    void showResult(const Result<void> &result); // of the last choice

Q_SIGNALS:
    void chosen(const ferry::NetworkChoice &choice); // showResult() answers

private:
    enum class Way { System = 1, None, This };

    void addProxy(const NetworkChoice &now);
    void addAuthorities(const NetworkChoice &now);
    QLineEdit *addField(const QString &label, const QString &value, const QString &help = {});
    void chooseFile();
    void showWay();
    void choose();
    QString proxyText() const;

    QComboBox *m_way = nullptr;
    QLineEdit *m_address = nullptr;
    QLineEdit *m_user = nullptr;
    QLineEdit *m_password = nullptr;
    QLineEdit *m_authorities = nullptr;
    NoticeLabel *m_notice = nullptr;
    NetworkChoice m_told {}; // so that nothing is said twice
};

} // namespace ferry
