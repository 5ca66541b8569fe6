#pragma once

#include "destinations/checkfinding.h"
#include "destinations/destinationconfig.h"
#include "ui/accounts/connectpage.h"

class QLabel;
class QLineEdit;

namespace ferry {

// Offers a destination in the project: a bucket and a folder.
class BucketPage final : public ConnectPage
{
    Q_OBJECT

public:
    // Keeps it and says what it has become.
    using Keeper = std::function<void(const DestinationSetup &setup, QObject *context,
        AccountCalls::Answer<DestinationSetup> done)>;
    // Asks the server whether files can be uploaded there.
    using Checker = std::function<void(
        const DestinationSetup &setup, std::function<void(Result<CheckFinding>)> done)>;

    BucketPage(const AccountCalls &calls, ConnectState &state, Keeper keeper, Checker checker,
        QWidget *parent);

    QString title() const override { return tr("Where to upload"); }
    QString nextLabel() const override;
    QString skipLabel() const override { return tr("&Not now"); }
    void begin() override;
    void next() override;

private:
    DestinationSetup entered() const;
    void keep();

    Keeper m_keeper;
    Checker m_checker;
    QLabel *m_words = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_bucket = nullptr;
    QLineEdit *m_folder = nullptr;
    bool m_anyway = false; // the check failed, and the user has been told
};

} // namespace ferry
