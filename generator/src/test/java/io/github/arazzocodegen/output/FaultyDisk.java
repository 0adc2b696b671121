package io.github.arazzocodegen.output;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Arrays;

/** A disk whose n-th change fails, in one of several ways. What is being written then is there by half. */
final class FaultyDisk implements Changes {

    /** How it fails. */
    enum Fault {
        /** This one change fails. */
        ONCE,
        /** From then on nothing new fits on it; what is there can be moved and removed. */
        FULL,
        /** From then on nothing at all can be changed. */
        READ_ONLY,
        /** The process ends: no code of ours runs on. */
        DEATH
    }

    /** The end of the process, which no code of ours sees. */
    static final class Death extends Error {
        private static final long serialVersionUID = 1;
    }

    private final Fault fault;
    private int left;
    private boolean broken;

    /** @param changes how many changes are well */
    FaultyDisk(Fault fault, int changes) {
        this.fault = fault;
        this.left = changes;
    }

    /** Whether there were as many changes that it failed. */
    boolean hasFailed() {
        return broken;
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        change(folder, true);
        Changes.super.createFolder(folder);
    }

    @Override
    public void write(Path file, byte[] bytes) throws IOException {
        try {
            change(file, true);
        } catch (IOException | Death e) {
            Changes.super.write(file, Arrays.copyOf(bytes, bytes.length / 2));
            throw e;
        }
        Changes.super.write(file, bytes);
    }

    @Override
    public void copy(Path from, Path to) throws IOException {
        change(to, true);
        Changes.super.copy(from, to);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        change(to, false);
        Changes.super.move(from, to);
    }

    @Override
    public void delete(Path path) throws IOException {
        change(path, false);
        Changes.super.delete(path);
    }

    private void change(Path path, boolean takesSpace) throws IOException {
        boolean due = left-- <= 0 && (takesSpace || fault != Fault.FULL);
        if (due && (!broken || fault != Fault.ONCE)) {
            broken = true;
            fail(path);
        }
    }

    private void fail(Path path) throws IOException {
        switch (fault) {
            case DEATH -> throw new Death();
            case READ_ONLY -> throw new FileSystemException(path.toString(), null, "Read-only file system");
            default -> throw new FileSystemException(path.toString(), null, "No space left on device");
        }
    }
}
