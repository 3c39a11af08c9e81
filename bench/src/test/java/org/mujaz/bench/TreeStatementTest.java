package org.mujaz.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mujaz.text.FoldedText;
import org.mujaz.text.Span;

class TreeStatementTest {

    private static final StatementVerbs VERBS =
            new StatementVerbs(Map.of("قال", true, "علق", true, FoldedText.fold("قائل"), true, "ظن", false));

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theContentStandsBehindThatAndThePronounOnIt() throws IOException {
        TreeStatement statement = only("""
                # text = قال الوزير أنه سيسافر غدا.
                1	قال	قَال	VERB	_	_	0	root	_	_
                2	الوزير	وَزِير	NOUN	_	_	1	nsubj	_	_
                3	أن	أَنَّ	ADP	_	_	6	mark	_	SpaceAfter=No
                4	ه	هُوَ	PRON	_	_	6	nsubj	_	_
                5	س	سَ	PART	_	_	6	compound:prt	_	SpaceAfter=No
                6	يسافر	سَافَر	VERB	_	_	1	ccomp	_	_
                7	غدا	غَد	ADV	_	_	6	advmod	_	SpaceAfter=No
                8	.	.	PUNCT	_	_	1	punct	_	_
                """);
        assertThat(statement).isEqualTo(new TreeStatement(List.of(new Span(0, 3)), new Span(4, 10), new Span(15, 25)));
    }

    @Test
    void behindAColonAnIfStays() throws IOException {
        String text = "علق الوزير قائلا: \"إن سافرت\"";
        TreeStatement statement = only("# text = " + text + """

                1	علق	عَلَّق	VERB	_	_	0	root	_	_
                2	الوزير	وَزِير	NOUN	_	_	1	nsubj	_	_
                3	قائلا	قائِل	ADJ	_	_	1	ccomp	_	SpaceAfter=No
                4	:	:	PUNCT	_	_	7	punct	_	_
                5	"	"	PUNCT	_	_	7	punct	_	SpaceAfter=No
                6	إن	إِنْ	SCONJ	_	_	7	mark	_	_
                7	سافرت	سَافَر	VERB	_	_	3	ccomp	_	SpaceAfter=No
                8	"	"	PUNCT	_	_	7	punct	_	_
                """);
        assertThat(statement.content().of(text)).isEqualTo("إن سافرت");
        assertThat(statement.verbs().stream().map(verb -> verb.of(text))).containsExactly("قائلا", "علق");
        assertThat(statement.speaker()).isEqualTo(new Span(4, 10));
    }

    @Test
    void whatIsThoughtOrHasNoClauseIsNone() throws IOException {
        assertThat(statements("""
                # text = ظن أن سافر
                1	ظن	ظَنّ	VERB	_	_	0	root	_	_
                2	أن	أَنَّ	ADP	_	_	3	mark	_	_
                3	سافر	سَافَر	VERB	_	_	1	ccomp	_	_

                # text = قال كلاما
                1	قال	قَال	VERB	_	_	0	root	_	_
                2	كلاما	كَلَام	NOUN	_	_	1	obj	_	_
                """)).isEmpty();
    }

    @Test
    void nodesThatAreNotTheTextAreRefused() {
        assertThatThrownBy(() -> statements("# text = قال\n1\tكتب\tكَتَب\tVERB\t_\t_\t0\troot\t_\t_\n"))
                .hasMessage("كتب is not at 0 of: قال");
    }

    @Test
    void theVerbsOfTheProjectAreRead() throws IOException {
        StatementVerbs verbs = StatementVerbs.read(Root.path().resolve("bench/statement-verbs.tsv"));
        assertThat(verbs.isWordOfSaying("قَالَ")).isTrue();
        assertThat(verbs.isLeftOut("اِعتَقَد")).isTrue();
        assertThat(verbs.isWordOfSaying("سَافَر") || verbs.isLeftOut("سَافَر")).isFalse();
    }

    @Test
    void aBrokenLineOfTheVerbsIsNamed() {
        assertThatThrownBy(() -> verbs("قال\tno\t")).hasMessage("verbs.tsv:2: no is nothing; give yes or -");
        assertThatThrownBy(() -> verbs("قال\tyes")).hasMessage("verbs.tsv:2: give it lemma\tcounts as\tcomment");
        assertThatThrownBy(() -> verbs("قال\tyes\t\nقال\t-\t"))
                .hasMessage("verbs.tsv:3: قال is listed twice; keep one");
    }

    private StatementVerbs verbs(String rows) throws IOException {
        return StatementVerbs.read(
                Files.writeString(folder.resolve("verbs.tsv"), "lemma\tcounts as\tcomment\n" + rows + "\n"));
    }

    private TreeStatement only(String conllu) throws IOException {
        List<TreeStatement> statements = statements(conllu);
        assertThat(statements).hasSize(1);
        return statements.get(0);
    }

    private List<TreeStatement> statements(String conllu) throws IOException {
        return SyntaxTree.read(Files.writeString(folder.resolve("a.conllu"), conllu)).stream()
                .flatMap(tree -> TreeStatement.of(tree, VERBS).stream())
                .toList();
    }
}
