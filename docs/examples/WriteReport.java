// Writes docs/examples/report-cn-2021.json with Java 17 and no library: java WriteReport.java > report.json

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

public class WriteReport {
    static final List<String> APPLICANTS = List.of(
        "naturalPerson", "commercial", "research", "publicBenefit", "legalService", "otherOrg");
    static final List<String> OUTCOMES = List.of(
        "granted", "partial",
        "denied.stateSecret", "denied.lawForbidden", "denied.safetyStability", "denied.thirdParty",
        "denied.internalAffairs", "denied.processInfo", "denied.caseFile", "denied.adminQuery",
        "unable.notHeld", "unable.needsCreation", "unable.unclear",
        "notProcessed.petition", "notProcessed.repeat", "notProcessed.publication",
        "notProcessed.massive", "notProcessed.confirm",
        "other.overdueCorrection", "other.overdueFee", "other.other");

    /** An object with its keys in order: name, value, name, value. */
    static Map<String, Object> object(Object... pairs) {
        var map = new LinkedHashMap<String, Object>();
        for (int at = 0; at < pairs.length; at += 2) map.put((String) pairs[at], pairs[at + 1]);
        return map;
    }

    /** A row of table 3: zero for every applicant but natural persons, the total is added up. */
    static Map<String, Object> requestRow(int naturalPersons) {
        var row = new LinkedHashMap<String, Object>();
        for (var applicant : APPLICANTS) row.put(applicant, 0);
        row.put("naturalPerson", naturalPersons);
        row.put("total", naturalPersons);
        return row;
    }

    static Map<String, Object> requests() {
        var answered = Map.of("granted", 9, "partial", 1, "unable.notHeld", 2);
        var rows = object("new", requestRow(12), "carriedIn", requestRow(1));
        int sum = 0;
        for (var outcome : OUTCOMES) {
            int count = answered.getOrDefault(outcome, 0);
            rows.put(outcome, requestRow(count));
            sum += count;
        }
        rows.put("total", requestRow(sum));
        rows.put("carriedOut", requestRow(1));
        return rows;
    }

    static Object section(String id, String heading, String text, boolean hasTable) {
        var blocks = new ArrayList<Object>();
        blocks.add(object("type", "paragraph", "text", text));
        if (hasTable) blocks.add(object("type", "table", "ref", id));
        return object("id", id, "heading", heading, "blocks", blocks);
    }

    static Object noRemedies() {
        return object("upheld", 0, "corrected", 0, "other", 0, "pending", 0, "total", 0);
    }

    static Object table(Object cells) {
        return object("cells", cells, "extras", List.of());
    }

    static Object report() {
        var body = object("name", "某县自然资源局", "kind", "department", "code", null,
            "aliases", List.of(), "predecessors", List.of());
        var sections = List.of(
            section("overview", "一、总体情况", "2024年，本局依法公开政府信息。", false),
            section("proactive", "二、主动公开政府信息情况", "主动公开情况见下表。", true),
            section("requests", "三、收到和处理政府信息公开申请情况", "收到和处理申请的情况见下表。", true),
            section("remedies", "四、政府信息公开行政复议、行政诉讼情况", "行政复议和行政诉讼情况见下表。", true),
            section("problems", "五、存在的主要问题及改进情况", "公开内容还不够全面，将加强培训。", false),
            section("other", "六、其他需要报告的事项", "没有收取信息处理费。", false));
        var proactive = object(
            "rules", object("issued", 0, "repealed", 0, "inForce", 0),
            "normativeDocuments", object("issued", 2, "repealed", 1, "inForce", 9),
            "licensing", object("decisions", 120),
            "penalties", object("decisions", 0),
            "compulsion", object("decisions", 0),
            // 万元, as the form says; a decimal is a string, never a double.
            "administrativeFees", object("amount", "12.5"));
        var remedies = object("reconsideration", noRemedies(), "direct", noRemedies(),
            "afterReconsideration", noRemedies());
        return object(
            "format", "gongkai.report/1",
            "edition", "cn-2021",
            "title", "某县自然资源局2024年政府信息公开工作年度报告",
            "body", body,
            "perimeter", null,
            "period", object("start", "2024-01-01", "end", "2024-12-31"),
            "publishedOn", "2025-01-20",
            "sections", sections,
            "tables", object("proactive", table(proactive), "requests", table(requests()),
                "remedies", table(remedies)),
            "contacts", null);
    }

    static String quoted(String text) {
        var json = new StringBuilder("\"");
        for (char unit : text.toCharArray()) {
            if (unit == '"' || unit == '\\') json.append('\\').append(unit);
            else if (unit < 0x20) json.append(String.format("\\u%04x", (int) unit));
            else json.append(unit);
        }
        return json.append('"').toString();
    }

    static String json(Object value) {
        if (value instanceof String text) return quoted(text);
        if (value instanceof List<?> list)
            return "[" + String.join(",", list.stream().map(WriteReport::json).toList()) + "]";
        if (value instanceof Map<?, ?> map)
            return "{" + String.join(",", map.entrySet().stream()
                .map(entry -> quoted((String) entry.getKey()) + ":" + json(entry.getValue())).toList()) + "}";
        return String.valueOf(value); // null and whole numbers
    }

    public static void main(String[] arguments) {
        new PrintStream(System.out, true, StandardCharsets.UTF_8).println(json(report()));
    }
}
