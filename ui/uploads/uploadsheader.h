#pragma once

#include <QFrame>

class QMenu;
class QPushButton;

namespace ferry {

class DestinationPicker;

// The head of the uploads page: where new files go, and what is done with all of them.
class UploadsHeader final : public QFrame
{
    Q_OBJECT

public:
    explicit UploadsHeader(QWidget *parent = nullptr);

    DestinationPicker &picker() { return *m_picker; }
    void setAddMenu(QMenu *menu); // not owned
    void setAllPaused(bool paused, bool isAnythingLeft);

Q_SIGNALS:
    void pauseAllClicked(); // or resume, as the button says

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void sayWhatFits();

    DestinationPicker *m_picker = nullptr;
    QPushButton *m_pauseAll = nullptr;
    QPushButton *m_add = nullptr;
    bool m_allPaused = false;
};

} // namespace ferry
