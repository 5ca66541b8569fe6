#pragma once

#include "base/task.h"
#include "ui/uploads/rowtext.h"

#include <QFrame>

#include <vector>

class QGridLayout;
class QLabel;
class QMenu;
class QPushButton;

namespace ferry {

// Everything about one transfer: what it is, how far it is, what went wrong in the server's own
// words. F4 shows and hides it.
class DetailsPane final : public QFrame
{
    Q_OBJECT

public:
    explicit DetailsPane(QWidget *parent = nullptr);

    // Nothing selected: an empty row. `selected` counts rows.
    void show(const TransferModel::Row &row, const RowContext &context, qsizetype selected);
    QString plainText() const; // as Copy details copies it
    void setLinkMenu(QMenu &menu); // not owned
    // Where the log is that Copy diagnosis looks into.
    void setLogFolder(const QString &folder) { m_logFolder = folder; }

Q_SIGNALS:
    void closeRequested();
    void showInFolderRequested(const QByteArray &path);
    void diagnosisCopied();
    void copyLink();

private:
    struct Line
    {
        QLabel *key = nullptr;
        QLabel *value = nullptr;
    };

    void copyDiagnosis();
    void set(std::size_t line, const QString &value);
    void showItem(const TransferItem &item, const RowContext &context);
    void showGroup(const TransferModel::Group &group, const RowContext &context);
    static QString verifiedWords(Verification verified);
    void showResult(const TransferItem &item);
    void showFailure(const TransferItem &item, const DestinationPlace &place);

    QLabel *m_title = nullptr;
    QLabel *m_state = nullptr;
    QGridLayout *m_grid = nullptr;
    QPushButton *m_showInFolder = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_copyLink = nullptr;
    QPushButton *m_linkMenu = nullptr;
    QPushButton *m_diagnose = nullptr;
    QString m_logFolder {};
    QByteArray m_path {}; // of the file or folder that is shown
    TransferItem m_item {}; // the one that is shown
    DestinationPlace m_place {};
    Task<QString> m_diagnosis {};
    std::vector<Line> m_lines {};
};

} // namespace ferry
