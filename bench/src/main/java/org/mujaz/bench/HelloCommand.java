package org.mujaz.bench;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The least a command made with picocli can be: what {@code ./mujaz brief} is measured against. */
@Command(name = "hello", description = "Says hello.", mixinStandardHelpOptions = true)
public final class HelloCommand implements Callable<Integer> {

    @Option(names = "--times", description = "How often. Default: ${DEFAULT-VALUE}.", defaultValue = "1")
    private int times = 1;

    @Parameters(arity = "0..1", description = "To whom.")
    private String name = "world";

    private HelloCommand() {}

    public static void main(String[] args) {
        System.exit(new CommandLine(new HelloCommand()).execute(args));
    }

    @Override
    public Integer call() {
        for (int i = 0; i < times; i++) {
            System.out.println("hello, " + name);
        }
        return 0;
    }
}
