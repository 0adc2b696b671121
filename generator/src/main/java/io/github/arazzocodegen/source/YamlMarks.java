package io.github.arazzocodegen.source;

import java.util.Optional;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;

/**
 * From the parser's marks to locations. Marks count lines and columns from 0 and columns in code points. They come
 * nearly in document order, so the way from one to the next is walked: a long line is not walked from its start each time.
 */
final class YamlMarks {

    private final SourceFile file;
    private int line = 1;
    private int codePoints;
    private int units;

    YamlMarks(SourceFile file) {
        this.file = file;
    }

    /** The range of an event; events that stand for nothing have an empty one. */
    Location range(Event event) {
        Optional<Mark> start = event.getStartMark();
        if (start.isEmpty()) {
            return Location.start(file);
        }
        Location from = at(start.get());
        Location to = event.getEndMark().map(this::at).orElse(from);
        return new Location(file, from.line(), from.column(), to.line(), to.column());
    }

    /** The place of a mark. */
    Location at(Mark mark) {
        int lineNumber = mark.getLine() + 1;
        int column = units(lineNumber, mark.getColumn()) + 1;
        return new Location(file, lineNumber, column, lineNumber, column);
    }

    private int units(int lineNumber, int target) {
        if (lineNumber != line) {
            line = lineNumber;
            codePoints = 0;
            units = 0;
        }
        String text = file.line(lineNumber);
        while (codePoints < target && units < text.length()) {
            units += Character.charCount(text.codePointAt(units));
            codePoints++;
        }
        while (codePoints > target) {
            units -= Character.charCount(text.codePointBefore(units));
            codePoints--;
        }
        return units;
    }
}
