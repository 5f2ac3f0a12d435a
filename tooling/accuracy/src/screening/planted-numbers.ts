import type { RandomSource } from "@gongkai/testkit";
import { drawDigits, type Maker, spell, twoDigits } from "./passage.ts";

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const DIVISIONS = ["110105", "320481", "340803", "370211", "440305", "510107", "620102", "650103"];

function identityGroups(random: RandomSource): string[] {
  const division = random.pick(DIVISIONS);
  const year = random.int(1935, 2008);
  const birthday = `${year}${twoDigits(random.int(1, 12))}${twoDigits(random.int(1, 28))}`;
  const order = String(random.int(1, 999)).padStart(3, "0");
  const sum = [...(division + birthday + order)].reduce(
    (total, digit, at) => total + Number(digit) * (WEIGHTS[at] ?? 0),
    0,
  );
  return [division, birthday, order + "10X98765432".charAt(sum % 11)];
}

const phoneGroups = (random: RandomSource): string[] => [
  `1${random.int(3, 9)}${random.int(0, 9)}`,
  drawDigits(random, 4),
  drawDigits(random, 4),
];

const ISSUERS = ["622202", "621700", "622848", "623058", "621799", "625955"];

function luhnDigit(digits: string): number {
  const sum = [...digits].reverse().reduce((total, character, at) => {
    const digit = Number(character) * (at % 2 === 0 ? 2 : 1);
    return total + (digit > 9 ? digit - 9 : digit);
  }, 0);
  return (10 - (sum % 10)) % 10;
}

function cardGroups(random: RandomSource): string[] {
  const digits = random.pick(ISSUERS) + drawDigits(random, random.pick([9, 12] as const));
  return `${digits}${luhnDigit(digits)}`.match(/.{1,4}/g) ?? [];
}

const planted =
  (rule: string, frames: readonly string[], draw: (random: RandomSource) => string): Maker =>
  (random) => {
    const value = draw(random);
    return { text: random.pick(frames).replace("□", () => value), planted: { rule, value } };
  };

/** Numbers of people, in frames such as a clerk leaves in a report by mistake. */
export const plantedNumbers: readonly Maker[] = [
  planted(
    "personal-information-identity-number",
    [
      "该申请人（身份证号：□）要求提供征收补偿方案。",
      "申请材料载明身份号码□，经核对无误。",
      "来信人□反映答复不及时。",
      "身份证号码为□的申请人已领取答复书。",
      "附：□、申请表一份。",
    ],
    (random) => spell(random, identityGroups(random)),
  ),
  planted(
    "personal-information-phone",
    [
      "答复时先致电□说明情况。",
      "申请表所留手机号□无法接通。",
      "请与□联系补正事宜。",
      "来电号码：□，已登记。",
      "联系电话（□）由申请人提供。",
      "有来电（+86 □）询问办理进度。",
    ],
    (random) => spell(random, phoneGroups(random)),
  ),
  planted(
    "personal-information-bank-card",
    [
      "退还邮寄费至银行卡□。",
      "收款账号：□，开户人为申请人。",
      "已将费用退回卡号为□的账户。",
      "退费信息：□，当日到账。",
    ],
    (random) => spell(random, cardGroups(random)),
  ),
  planted(
    "personal-information-email",
    [
      "答复书已发送至□。",
      "申请人留有邮箱：□，可接收电子件。",
      "通过□收到补正材料。",
      "电子邮箱（□）退信一次。",
    ],
    (random) => {
      const name = random.pick([
        "zhang.wei",
        "lixiaohong",
        "wang_1987",
        "chen-jing",
        "lm",
      ] as const);
      const digits = drawDigits(random, random.int(1, 6));
      return `${name}${digits}@${random.pick(["example.com", "mail.example.cn", "post.example.net"] as const)}`;
    },
  ),
];
