package org.mujaz.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mujaz.lexicon.Lexicon;

/** Feeds of every kind, also broken ones; dates as Arab papers write them; nothing that defines entities. */
@Timeout(20)
class FeedReaderTest {

    private static final FeedReader READER = new FeedReader(Lexicon.load());

    private static Feed read(String xml) throws ReadException {
        return READER.read(xml.getBytes(StandardCharsets.UTF_8), null, "https://example.org/feeds/all.xml");
    }

    @Test
    void rssWithFullTextAndSummary() throws ReadException {
        Feed feed = read(
                "<?xml version=\"1.0\" encoding=\"utf-8\"?><rss version=\"2.0\" xmlns:content=\"c\" xmlns:dc=\"d\"><channel>"
                        + "<title>أخبار الميناء</title><link>https://example.org</link>"
                        + "<item><title>افتتاح &amp;quot;الرصيف&amp;quot; الجديد</title><link>/n/1</link><guid isPermaLink=\"false\">n1</guid>"
                        + "<pubDate>Mon, 08 Apr 2024 09:30:00 +0300</pubDate><dc:creator>سلمى</dc:creator><category>اقتصاد</category>"
                        + "<description>موجز الخبر.</description><content:encoded><![CDATA[<p>افتتح الوزير الرصيف الجديد صباح اليوم في المدينة.</p>"
                        + "<p>اقرأ أيضا: <a href='/x'>خبر آخر</a></p><p>وقال إن العمل استغرق عامين كاملين.</p>]]></content:encoded></item>"
                        + "<item><title>خبر ثان</title><link>https://example.org/n/2</link><description>&lt;p&gt;ملخص قصير للخبر.&lt;/p&gt;</description></item>"
                        + "</channel></rss>");
        assertThat(feed.kind()).isEqualTo("RSS");
        assertThat(feed.title()).isEqualTo("أخبار الميناء");
        Feed.Item first = feed.items().get(0);
        assertThat(first.title()).isEqualTo("افتتاح \"الرصيف\" الجديد");
        assertThat(first.url()).isEqualTo("https://example.org/n/1");
        assertThat(first.id()).isEqualTo("n1");
        assertThat(first.published().value()).isEqualTo("2024-04-08T09:30+03:00");
        assertThat(first.author()).isEqualTo("سلمى");
        assertThat(first.section()).isEqualTo("اقتصاد");
        assertThat(first.full()).isTrue();
        assertThat(first.text())
                .isEqualTo("افتتح الوزير الرصيف الجديد صباح اليوم في المدينة.\nوقال إن العمل استغرق عامين كاملين.");
        Feed.Item second = feed.items().get(1);
        assertThat(second.full()).isFalse();
        assertThat(second.text()).isEqualTo("ملخص قصير للخبر.");
        assertThat(second.published().isKnown()).isFalse();
    }

    @Test
    void atomRdfJsonFeedAndOpml() throws ReadException {
        Feed atom = read(
                "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>م</title><entry><id>u1</id><title type=\"html\">عنوان &lt;b&gt;أول&lt;/b&gt;</title>"
                        + "<link rel=\"enclosure\" href=\"https://example.org/a.mp3\"/><link href=\"https://example.org/1\"/>"
                        + "<published>2024-04-08T09:30:00Z</published><updated>2024-04-09T09:30:00Z</updated><author><name>هند</name></author>"
                        + "<content type=\"xhtml\"><div><p>نص المقال كاملا هنا.</p></div></content></entry></feed>");
        assertThat(atom.items()).singleElement().satisfies(item -> {
            assertThat(item.title()).isEqualTo("عنوان أول");
            assertThat(item.url()).isEqualTo("https://example.org/1");
            assertThat(item.published().value()).isEqualTo("2024-04-08T09:30Z");
            assertThat(item.author()).isEqualTo("هند");
            assertThat(item.text()).isEqualTo("نص المقال كاملا هنا.");
        });
        Feed rdf = read(
                "<rdf:RDF xmlns:rdf=\"r\" xmlns=\"http://purl.org/rss/1.0/\" xmlns:dc=\"d\"><channel><title>ر</title></channel>"
                        + "<item rdf:about=\"x\"><title>خبر</title><link>https://example.org/3</link><dc:date>2024-04-08</dc:date></item></rdf:RDF>");
        assertThat(rdf.kind()).isEqualTo("RDF");
        assertThat(rdf.items().get(0).published().value()).isEqualTo("2024-04-08");
        Feed json = read(
                "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"ج\",\"items\":[{\"id\":\"7\",\"title\":\"خبر\","
                        + "\"url\":\"https://example.org/7\",\"content_html\":\"<p>نص.</p>\",\"date_published\":\"2024-04-08T01:02:03+02:00\",\"authors\":[{\"name\":\"علي\"}]}]}");
        assertThat(json.items().get(0).text()).isEqualTo("نص.");
        assertThat(json.items().get(0).author()).isEqualTo("علي");
        assertThat(json.items().get(0).published().value()).isEqualTo("2024-04-08T01:02:03+02:00");
        Feed opml = read(
                "<opml version=\"2.0\"><head><title>مصادر</title></head><body><outline text=\"a\">"
                        + "<outline type=\"rss\" xmlUrl=\"https://example.org/a.xml\"/><outline xmlUrl=\"https://example.org/b.xml\"/></outline></body></opml>");
        assertThat(opml.feeds()).containsExactly("https://example.org/a.xml", "https://example.org/b.xml");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "الاثنين, 08 أبريل 2024 09:30:00 +0300 | 2024-04-08T09:30+03:00",
                "٨ نيسان ٢٠٢٤ ٠٩:٣٠ | 2024-04-08T09:30",
                "8 أبريل/نيسان 2024 | 2024-04-08",
                "٠٨/٠٤/٢٠٢٤ ٠٣:٣٠ م | 2024-04-08T15:30",
                "الأحد 29 رمضان 1445 هـ - 7 أبريل 2024 م | 2024-04-07",
                "Mon, 8 Apr 24 09:30 GMT | 2024-04-08T09:30Z",
                "Mon Apr 08 2024 09:30:15 GMT+0300 (AST) | 2024-04-08T09:30:15+03:00",
                "2024-04-08 09:30:00.123 | 2024-04-08T09:30",
                "20240408T093000Z | 2024-04-08T09:30Z",
                "1712557800 | 2024-04-08T06:30Z",
                "1712557800000 | 2024-04-08T06:30Z",
                "4/25/2024 1:05:00 PM | 2024-04-25T13:05",
                "11:45 مساء - 3 كانون الثاني 2024 بتوقيت غرينتش | 2024-01-03T23:45",
                "3 جانفي 2024 الساعة 12:10 صباحا | 2024-01-03T00:10",
                "31/02/2024 | ",
                "أمس | "
            })
    void datesAsTheyAreWritten(String written, String iso) throws ReadException {
        Feed feed = read("<rss><channel><title>t</title><item><title>خبر</title><pubDate>" + written
                + "</pubDate></item></channel></rss>");
        assertThat(feed.items().get(0).published().value()).isEqualTo(iso);
        assertThat(feed.items().get(0).publishedText()).isEqualTo(written);
    }

    @Test
    void brokenXmlIsReadAsFarAsItGoes() throws ReadException {
        Feed feed = read(
                "\n\n<?xml version='1.0'?><rss><channel><title>عنوان & آخر</title><item><title>خبر < أول</title><link>https://example.org/1</link>"
                        + "<description>نص &nbsp;بلا إغلاق</item><item><title>خبر ثان</title><link>https://example.org/2");
        assertThat(feed.items()).hasSize(2);
        assertThat(feed.items().get(1).url()).isEqualTo("https://example.org/2");
    }

    @Test
    void encodingsAreThoseOfTheBytes() throws ReadException {
        String xml =
                "<?xml version=\"1.0\" encoding=\"utf-8\"?><rss><channel><title>أخبار</title><item><title>وصل الوزير إلى العاصمة صباح اليوم</title></item></channel></rss>";
        Feed feed = READER.read(xml.getBytes(Charset.forName("windows-1256")), "utf-8", null);
        assertThat(feed.items().get(0).title()).isEqualTo("وصل الوزير إلى العاصمة صباح اليوم");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<?xml version=\"1.0\"?><!DOCTYPE lolz [<!ENTITY lol \"lol\"><!ENTITY lol2 \"&lol;&lol;\">]><rss><channel><title>&lol2;</title></channel></rss>",
                "<!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><rss><channel><title>&x;</title></channel></rss>",
                "<!DOCTYPE r [<!ENTITY % p SYSTEM \"http://127.0.0.1/x.dtd\"> %p;]><feed/>"
            })
    void entitiesAreRefused(String xml) {
        assertThatThrownBy(() -> read(xml))
                .isInstanceOfSatisfying(
                        ReadException.class, e -> assertThat(e.problem()).isEqualTo(Problem.ENTITIES));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html><body>no</body></html>", "nothing", "{\"a\":1}", "<rss></rss>"})
    void whatIsNoFeedSaysSo(String text) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOfSatisfying(
                        ReadException.class, e -> assertThat(e.problem()).isEqualTo(Problem.BROKEN_FEED));
    }

    @Test
    void aMillionNestedElementsEnd() throws ReadException {
        String deep = "<rss><channel><title>t</title><item><title>خ</title><description>" + "<a>".repeat(300_000)
                + "</description></item></channel></rss>";
        assertThat(read(deep).items()).hasSize(1);
        assertThat(
                        read("<rss><channel><title>t</title>" + "<item><title>خ</title></item>".repeat(5000))
                                .items()
                                .stream()
                                .map(Feed.Item::id)
                                .collect(Collectors.toSet()))
                .hasSize(5000);
    }
}
