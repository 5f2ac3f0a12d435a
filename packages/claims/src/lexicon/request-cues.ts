import type { CueDefinition } from "./cue-definition.ts";

const units = ["件", "份", "宗"];

/** A ground for a result: what is counted is the part that has it. */
const GROUND =
  /属于|涉及|因|第三方|秘密|隐私|内部事务|过程性|执法|查询|制作|加工|掌握|存在|补正|逾期|撤回|缴/u;

export const requestCues: readonly CueDefinition[] = [
  {
    concept: "requests.new",
    units,
    before:
      /(?:收到|收办|受理|接收|新收)[^，,。；;：:、()（）0-9]{0,16}?(?:依申请公开|申请)(?:公开)?(?:案件|事项|件)?/gu,
    following: /^(?:的)?(?:政府)?(?:信息)?(?:公开)?申请/u,
    leading: /(?:收到|受理|接收|新收)(?:到|了|各类)?(?:共计|共|合计|总计)?$/u,
    absent: /(?:依申请公开|(?:信息)?公开(?:的)?申请)/gu,
    absentVerb: /收到|接到|受理|接收/u,
    unless:
      /其中|重复|复议|诉讼|许可|信访|当面|网络|网上|信函|传真|邮件|自然人|法人|企业|科研|公益|法律服务|结转|[两三四五十]年|历年|累计|(?<![我本全])[镇乡]/u,
  },
  {
    concept: "requests.new.repeat",
    units,
    before: /重复(?:提交|申请)(?:的)?(?:申请)?(?:件)?/gu,
    following: /^(?:为|是|系|的)?重复/u,
    after: "requests.new",
  },
  {
    concept: "requests.outcome.granted",
    units,
    before: /(?<!不)(?:同意|予以)(?:全部)?公开(?:的)?(?:答复)?/gu,
  },
  {
    concept: "requests.outcome.partial",
    units,
    before: /(?:同意|予以)?部分公开(?:的)?(?:答复)?/gu,
  },
  {
    concept: "requests.outcome.denied",
    units,
    before: /不(?:予以?|同意)公开(?:的)?(?:答复)?/gu,
    unless: GROUND,
  },
  {
    concept: "requests.outcome.unable",
    units,
    before: /无法提供(?:的)?/gu,
    unless: GROUND,
  },
  {
    concept: "requests.outcome.notProcessed",
    units,
    before: /不予处理(?:的)?/gu,
    unless: GROUND,
  },
  {
    concept: "requests.outcome.other",
    units,
    before: /(?:作出?)?其他处理(?:的)?(?:[(（][^()（）]{0,24}[)）])?/gu,
    unless: /(?:撤回|逾期|缴)[^()（）]{0,12}其他处理/u,
  },
  {
    concept: "requests.carriedOut",
    units,
    before: /(?:结转|转|转入|转至|转到)下一?年度?(?:继续)?(?:办理|处理)?(?:的)?(?:申请)?/gu,
  },
  {
    concept: "requests.carriedIn",
    units,
    before:
      /上一?年度?(?:结转|转入|转来|转结)(?:的)?(?:本年)?(?:继续)?(?:办理|处理)?(?:的)?(?:政府)?(?:信息公开)?(?:申请)?/gu,
  },
  {
    concept: "requests.outcome.total",
    units,
    before: /(?<!公开|公开的)答复(?:政府信息公开)?(?:申请)?/gu,
    needs: /申请/u,
    unless: /咨询|投诉|举报|留言|来信|信访|建议|提案|其中|其他类型/u,
  },
];
