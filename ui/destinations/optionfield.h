#pragma once

#include "destinations/optionspec.h"
#include "ui/destinations/optioneditor.h"

#include <QWidget>

class QLabel;

namespace ferry {

// A label with its control, one sentence of help and, when something is wrong, why.
class OptionField final : public QWidget
{
    Q_OBJECT

public:
    explicit OptionField(const OptionSpec &spec, QWidget *parent = nullptr);

    const OptionSpec &spec() const { return m_spec; }
    OptionEditor &editor() { return *m_editor; }
    const OptionEditor &editor() const { return *m_editor; }

    bool isMissing() const; // required and empty
    void showError(const QString &words); // empty: none
    QString error() const;

private:
    OptionSpec m_spec;
    OptionEditor *m_editor = nullptr;
    QLabel *m_error = nullptr;
};

} // namespace ferry
