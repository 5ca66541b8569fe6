#pragma once

#include <QObject>

namespace ferry {

// Whether the system calls the connection metered, as a phone's is. Where it does not tell, it is not.
// The thread that made it.
class MeteredConnection final : public QObject
{
    Q_OBJECT

public:
    explicit MeteredConnection(QObject *parent = nullptr);

    bool isKnown() const { return m_isKnown; } // the system tells
    bool isMetered() const;

Q_SIGNALS:
    void changed(bool isMetered);

private:
    bool m_isKnown = false;
};

} // namespace ferry
