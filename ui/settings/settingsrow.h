#pragma once

#include <QWidget>

class QGridLayout;
class QLabel;

namespace ferry {

// One setting: what it is, the control, and a line of help. Side by side where there is room, one below the
// other where there is not.
class SettingsRow final : public QWidget
{
    Q_OBJECT

public:
    enum class Place { Beside = 1, Below }; // of the control, where there is room

    // An empty label: the control speaks for itself, as a check box does. The control is the row's from now on.
    SettingsRow(const QString &label, QWidget *control, const QString &help, Place place,
        QWidget *parent = nullptr);

    void setHelp(const QString &help);

    // All that is to be read in it, choices included: what a search looks through.
    QString words() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange(bool isNarrow);

    QGridLayout *m_layout;
    QLabel *m_label = nullptr; // null: none
    QWidget *m_control;
    QLabel *m_help;
    Place m_place;
    bool m_isNarrow = false;
};

} // namespace ferry
