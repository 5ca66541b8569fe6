#pragma once

#include "ui/destinations/optioneditor.h"

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace ferry {

// A list of HTTP headers, a name and a value each, with Add and Remove.
class HeadersEditor final : public OptionEditor
{
    Q_OBJECT

public:
    HeadersEditor(const OptionSpec &spec, QWidget *parent);

    Values values() const override;
    void setValues(const Values &values) override;
    QWidget *mainControl() override;

private:
    struct Row
    {
        QWidget *widget = nullptr;
        QLineEdit *name = nullptr;
        QLineEdit *value = nullptr;
    };
    Row *addRow(const QString &name, const QString &value);
    void removeRow(QWidget *widget);

    QString m_prefix; // "header."
    QVBoxLayout *m_layout = nullptr;
    QPushButton *m_add = nullptr;
    QList<Row> m_rows {};
};

} // namespace ferry
