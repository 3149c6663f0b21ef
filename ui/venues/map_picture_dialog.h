// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/workspace.h"
#include "ui/venues/picture_board.h"

#include <QDialog>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace planner::ui {

class PicturePointRow;

/// Chooses the picture under the map and says where two or three of its spots are; all of it is one step.
class MapPictureDialog : public QDialog {
    Q_OBJECT

public:
    /// Begins with the picture that the festival has, if any.
    MapPictureDialog(Workspace& workspace, QWidget* parent);
    ~MapPictureDialog() override;

    /// Shows the picture in the file `path`, or says why it can't.
    void load(const QString& path);
    /// What is put in, or a sentence about what is missing.
    [[nodiscard]] Result<MapPicture> picture() const;

    [[nodiscard]] PictureBoard& board() { return *m_board; }
    [[nodiscard]] PicturePointRow& row(size_t index) { return *m_rows.at(index); }

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QBoxLayout* makeSide();
    void makeRow(QBoxLayout* side, size_t index);
    void makeButtons(QBoxLayout* column);
    void presentStored();
    void present(PictureFile file, const QImage& image);
    void choosePath();
    void takeAway(size_t index);
    void follow();
    void apply();
    void removePicture();
    [[nodiscard]] Result<std::vector<ControlPoint>> points() const;

    Workspace& m_workspace;
    PictureFile m_file;
    double m_shape = 0.0; ///< Width by height; 0: no picture.
    PictureBoard* m_board;
    QPushButton* m_choose = nullptr;
    QLabel* m_fileProblem;
    std::array<PicturePointRow*, PictureBoard::mostSpots> m_rows{};
    QLineEdit* m_credit = nullptr;
    QLabel* m_verdict = nullptr;
    QPushButton* m_apply = nullptr;
};

} // namespace planner::ui
