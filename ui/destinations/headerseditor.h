#pragma once

#include "ui/destinations/optioneditor.h"

class QCheckBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace ferry {

// A list of HTTP headers, a name and a value each, with Add and Remove. One that is marked as a secret shows
// dots and goes to the keychain; those that always carry one are marked by their names.
class HeadersEditor final : public OptionEditor
{
    Q_OBJECT

public:
    HeadersEditor(const OptionSpec &spec, QWidget *parent);

    Values values() const override; // and which are secret
    Values secretValues() const override;
    void setValues(const Values &values) override;
    QWidget *mainControl() override;

private:
    struct Row
    {
        QWidget *widget = nullptr;
        QLineEdit *name = nullptr;
        QLineEdit *value = nullptr;
        QCheckBox *secret = nullptr;
    };
    Row *addRow(const QString &name, const QString &value, bool isSecret);
    static void fitToName(const Row &row);
    void removeRow(QWidget *widget);

    QString m_prefix; // "header."
    QVBoxLayout *m_layout = nullptr;
    QPushButton *m_add = nullptr;
    QList<Row> m_rows {};
};

} // namespace ferry
