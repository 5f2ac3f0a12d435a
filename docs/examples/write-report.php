<?php
// Writes docs/examples/report-cn-2021.json: php write-report.php > report.json

const APPLICANTS = ['naturalPerson', 'commercial', 'research', 'publicBenefit', 'legalService', 'otherOrg'];
const OUTCOMES = [
    'granted', 'partial',
    'denied.stateSecret', 'denied.lawForbidden', 'denied.safetyStability', 'denied.thirdParty',
    'denied.internalAffairs', 'denied.processInfo', 'denied.caseFile', 'denied.adminQuery',
    'unable.notHeld', 'unable.needsCreation', 'unable.unclear',
    'notProcessed.petition', 'notProcessed.repeat', 'notProcessed.publication',
    'notProcessed.massive', 'notProcessed.confirm',
    'other.overdueCorrection', 'other.overdueFee', 'other.other',
];
const REMEDIES = ['upheld', 'corrected', 'other', 'pending'];

/** A row of table 3: what is not given is 0, the total is added up. */
function requestRow(array $given): array
{
    $row = [];
    foreach (APPLICANTS as $applicant) {
        $row[$applicant] = $given[$applicant] ?? 0;
    }
    return $row + ['total' => array_sum($row)];
}

$requests = ['new' => requestRow(['naturalPerson' => 12]), 'carriedIn' => requestRow(['naturalPerson' => 1])];
$answered = [
    'granted' => ['naturalPerson' => 9],
    'partial' => ['naturalPerson' => 1],
    'unable.notHeld' => ['naturalPerson' => 2],
];
foreach (OUTCOMES as $outcome) {
    $requests[$outcome] = requestRow($answered[$outcome] ?? []);
}
$requests['total'] = requestRow([]);
foreach ([...APPLICANTS, 'total'] as $column) {
    $figures = array_map(fn ($outcome) => $requests[$outcome][$column], OUTCOMES);
    $requests['total'][$column] = array_sum($figures);
}
$requests['carriedOut'] = requestRow(['naturalPerson' => 1]);

$none = array_fill_keys([...REMEDIES, 'total'], 0);

function section(string $id, string $heading, string $text, bool $hasTable = false): array
{
    $blocks = [['type' => 'paragraph', 'text' => $text]];
    if ($hasTable) {
        $blocks[] = ['type' => 'table', 'ref' => $id];
    }
    return ['id' => $id, 'heading' => $heading, 'blocks' => $blocks];
}

$report = [
    'format' => 'gongkai.report/1',
    'edition' => 'cn-2021',
    'title' => '某县自然资源局2024年政府信息公开工作年度报告',
    'body' => [
        'name' => '某县自然资源局',
        'kind' => 'department',
        'code' => null,
        'aliases' => [],
        'predecessors' => [],
    ],
    'perimeter' => null,
    'period' => ['start' => '2024-01-01', 'end' => '2024-12-31'],
    'publishedOn' => '2025-01-20',
    'sections' => [
        section('overview', '一、总体情况', '2024年，本局依法公开政府信息。'),
        section('proactive', '二、主动公开政府信息情况', '主动公开情况见下表。', true),
        section('requests', '三、收到和处理政府信息公开申请情况', '收到和处理申请的情况见下表。', true),
        section('remedies', '四、政府信息公开行政复议、行政诉讼情况', '行政复议和行政诉讼情况见下表。', true),
        section('problems', '五、存在的主要问题及改进情况', '公开内容还不够全面，将加强培训。'),
        section('other', '六、其他需要报告的事项', '没有收取信息处理费。'),
    ],
    'tables' => [
        'proactive' => [
            'cells' => [
                'rules' => ['issued' => 0, 'repealed' => 0, 'inForce' => 0],
                'normativeDocuments' => ['issued' => 2, 'repealed' => 1, 'inForce' => 9],
                'licensing' => ['decisions' => 120],
                'penalties' => ['decisions' => 0],
                'compulsion' => ['decisions' => 0],
                // 万元, as the form says; a decimal is a string, never a float.
                'administrativeFees' => ['amount' => '12.5'],
            ],
            'extras' => [],
        ],
        'requests' => ['cells' => $requests, 'extras' => []],
        'remedies' => [
            'cells' => ['reconsideration' => $none, 'direct' => $none, 'afterReconsideration' => $none],
            'extras' => [],
        ],
    ],
    'contacts' => null,
];

echo json_encode($report, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_PRETTY_PRINT | JSON_THROW_ON_ERROR), "\n";
