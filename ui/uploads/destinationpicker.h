#pragma once

#include "destinations/destinationconfig.h"
#include "ui/common/tokens.h"
#include "ui/uploads/destinationplace.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace ferry {

// "Upload to acme-prod › media › 2026/raw": where new files go. The first step chooses another
// destination, the second shows its settings (its bucket or folder), the third takes a folder below.
// Where there is little room it says less, and never half a word without its dots.
class DestinationPicker final : public QFrame
{
    Q_OBJECT

public:
    explicit DestinationPicker(QWidget *parent = nullptr);

    void setDestinations(const QList<DestinationConfig> &destinations);
    void setCurrent(DestinationId id);
    DestinationId current() const { return m_current; }
    QString folder() const { return m_folder; }
    QString targetText() const; // "media › 2026/raw", for the drop overlay
    void setTone(Tone tone); // of the dot
    void openMenu();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {104, 32}; }

Q_SIGNALS:
    void currentChanged(ferry::DestinationId id);
    void editRequested(ferry::DestinationId id);
    void addRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    // A name, the arrow before it, and all that it would say.
    struct Step
    {
        QPushButton *button;
        QLabel *arrow;
        QString text;
    };
    void setFolder(const QString &folder);
    void askFolder();
    void mirror();
    void refresh();
    QList<Step> steps() const; // those that say something
    int restWidth() const; // of all but the names and "Upload to"
    void fit();
    void fillMenu();
    QPushButton *addStep();

    QList<DestinationConfig> m_destinations {};
    DestinationId m_current = 0;
    DestinationPlace m_target {}; // of m_current, as the buttons show it shortened
    QString m_folder {};
    Tone m_tone = Tone::Good;
    int m_hinted = 0; // the width that the layout knows of
    QLabel *m_lead = nullptr;
    QPushButton *m_name = nullptr;
    QLabel *m_firstArrow = nullptr;
    QPushButton *m_place = nullptr;
    QLabel *m_secondArrow = nullptr;
    QPushButton *m_below = nullptr;
    QPushButton *m_open = nullptr;
};

} // namespace ferry
