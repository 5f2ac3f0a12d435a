import type { BodyKind } from "@gongkai/core";

const ENDINGS: readonly (readonly [RegExp, BodyKind])[] = [
  [/(?:镇|乡|街道|街道办事处)(?:人民政府)?$/, "township"],
  [/(?:人民政府|省|自治区|市|县|区|旗)$/, "government"],
  [/(?:局|委|办|办公室|厅|部|委员会|队|中心|院|会)$/, "department"],
];

/**
 * Tells the kind of a body by how its name ends.
 *
 * @example
 * bodyKind("安庆市工商质监局") //=> "department"
 * @example
 * bodyKind("铁佛镇人民政府") //=> "township"
 */
export function bodyKind(name: string): BodyKind {
  return ENDINGS.find(([ending]) => ending.test(name))?.[1] ?? "other";
}
