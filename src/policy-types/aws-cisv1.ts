/** The policy types of the mod `@turbot/aws-cisv1`. */
import { PolicyType } from "../policy-type";

/** The values of {@link cis} that are known from public use. */
export enum Cis {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_LEVEL_1_AND_LEVEL_2_SCORED = "Check: Level 1 & Level 2 (Scored)",
}

/**
 * cis: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-cisv1/cis
 */
export const cis = new PolicyType<Cis>({
  uri: "tmod:@turbot/aws-cisv1#/policy/types/cis",
  kind: "mode",
  values: Cis,
});

/** The values of {@link r0101} that are known from public use. */
export enum R0101 {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_LEVEL_1_SCORED = "Check: Level 1 (Scored)",
}

/**
 * r0101: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-cisv1/r0101
 */
export const r0101 = new PolicyType<R0101>({
  uri: "tmod:@turbot/aws-cisv1#/policy/types/r0101",
  kind: "mode",
  values: R0101,
});

/** The values of {@link r0102} that are known from public use. */
export enum R0102 {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_LEVEL_1_SCORED = "Check: Level 1 (Scored)",
}

/**
 * r0102: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-cisv1/r0102
 */
export const r0102 = new PolicyType<R0102>({
  uri: "tmod:@turbot/aws-cisv1#/policy/types/r0102",
  kind: "mode",
  values: R0102,
});

/** The values of {@link r0103} that are known from public use. */
export enum R0103 {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_LEVEL_1_SCORED = "Check: Level 1 (Scored)",
}

/**
 * r0103: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-cisv1/r0103
 */
export const r0103 = new PolicyType<R0103>({
  uri: "tmod:@turbot/aws-cisv1#/policy/types/r0103",
  kind: "mode",
  values: R0103,
});

/** The values of {@link r0104} that are known from public use. */
export enum R0104 {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_LEVEL_1_SCORED = "Check: Level 1 (Scored)",
}

/**
 * r0104: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-cisv1/r0104
 */
export const r0104 = new PolicyType<R0104>({
  uri: "tmod:@turbot/aws-cisv1#/policy/types/r0104",
  kind: "mode",
  values: R0104,
});

/** The values of {@link r0105} that are known from public use. */
export enum R0105 {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_LEVEL_1_SCORED = "Check: Level 1 (Scored)",
}

/**
 * r0105: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-cisv1/r0105
 */
export const r0105 = new PolicyType<R0105>({
  uri: "tmod:@turbot/aws-cisv1#/policy/types/r0105",
  kind: "mode",
  values: R0105,
});

/** The values of {@link r0106} that are known from public use. */
export enum R0106 {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_LEVEL_1_SCORED = "Check: Level 1 (Scored)",
}

/**
 * r0106: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-cisv1/r0106
 */
export const r0106 = new PolicyType<R0106>({
  uri: "tmod:@turbot/aws-cisv1#/policy/types/r0106",
  kind: "mode",
  values: R0106,
});

/** The values of {@link r0107} that are known from public use. */
export enum R0107 {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_LEVEL_1_SCORED = "Check: Level 1 (Scored)",
}

/**
 * r0107: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-cisv1/r0107
 */
export const r0107 = new PolicyType<R0107>({
  uri: "tmod:@turbot/aws-cisv1#/policy/types/r0107",
  kind: "mode",
  values: R0107,
});

/** The values of {@link r0108} that are known from public use. */
export enum R0108 {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_LEVEL_1_SCORED = "Check: Level 1 (Scored)",
}

/**
 * r0108: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-cisv1/r0108
 */
export const r0108 = new PolicyType<R0108>({
  uri: "tmod:@turbot/aws-cisv1#/policy/types/r0108",
  kind: "mode",
  values: R0108,
});

/** The values of {@link r0109} that are known from public use. */
export enum R0109 {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_LEVEL_1_SCORED = "Check: Level 1 (Scored)",
}

/**
 * r0109: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-cisv1/r0109
 */
export const r0109 = new PolicyType<R0109>({
  uri: "tmod:@turbot/aws-cisv1#/policy/types/r0109",
  kind: "mode",
  values: R0109,
});

/** The values of {@link r0110} that are known from public use. */
export enum R0110 {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_LEVEL_1_SCORED = "Check: Level 1 (Scored)",
}

/**
 * r0110: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-cisv1/r0110
 */
export const r0110 = new PolicyType<R0110>({
  uri: "tmod:@turbot/aws-cisv1#/policy/types/r0110",
  kind: "mode",
  values: R0110,
});

/** The values of {@link r0111} that are known from public use. */
export enum R0111 {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_LEVEL_1_SCORED = "Check: Level 1 (Scored)",
}

/**
 * r0111: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-cisv1/r0111
 */
export const r0111 = new PolicyType<R0111>({
  uri: "tmod:@turbot/aws-cisv1#/policy/types/r0111",
  kind: "mode",
  values: R0111,
});

/** The values of {@link r0112} that are known from public use. */
export enum R0112 {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_LEVEL_1_SCORED = "Check: Level 1 (Scored)",
}

/**
 * r0112: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-cisv1/r0112
 */
export const r0112 = new PolicyType<R0112>({
  uri: "tmod:@turbot/aws-cisv1#/policy/types/r0112",
  kind: "mode",
  values: R0112,
});

/** The values of {@link r0113} that are known from public use. */
export enum R0113 {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_LEVEL_1_SCORED = "Check: Level 1 (Scored)",
}

/**
 * r0113: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-cisv1/r0113
 */
export const r0113 = new PolicyType<R0113>({
  uri: "tmod:@turbot/aws-cisv1#/policy/types/r0113",
  kind: "mode",
  values: R0113,
});

/** The values of {@link r0114} that are known from public use. */
export enum R0114 {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_LEVEL_2_SCORED = "Check: Level 2 (Scored)",
}

/**
 * r0114: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-cisv1/r0114
 */
export const r0114 = new PolicyType<R0114>({
  uri: "tmod:@turbot/aws-cisv1#/policy/types/r0114",
  kind: "mode",
  values: R0114,
});

/** The values of {@link r0115} that are known from public use. */
export enum R0115 {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_LEVEL_1_NOT_SCORED_USING_ATTESTATION = "Check: Level 1 (Not Scored) using attestation",
}

/**
 * r0115: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-cisv1/r0115
 */
export const r0115 = new PolicyType<R0115>({
  uri: "tmod:@turbot/aws-cisv1#/policy/types/r0115",
  kind: "mode",
  values: R0115,
});

/** The values of {@link r0115Attestation} that are known from public use. */
export enum R0115Attestation {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_LEVEL_1_SCORED = "Check: Level 1 (Scored)",
}

/**
 * r0115Attestation: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-cisv1/r0115Attestation
 */
export const r0115Attestation = new PolicyType<R0115Attestation>({
  uri: "tmod:@turbot/aws-cisv1#/policy/types/r0115Attestation",
  kind: "mode",
  values: R0115Attestation,
});

/** The values of {@link r0117} that are known from public use. */
export enum R0117 {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_LEVEL_1_NOT_SCORED_USING_ATTESTATION = "Check: Level 1 (Not Scored) using attestation",
}

/**
 * r0117: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-cisv1/r0117
 */
export const r0117 = new PolicyType<R0117>({
  uri: "tmod:@turbot/aws-cisv1#/policy/types/r0117",
  kind: "mode",
  values: R0117,
});

/** The values of {@link r0117Attestation} that are known from public use. */
export enum R0117Attestation {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_LEVEL_1_NOT_SCORED_USING_ATTESTATION = "Check: Level 1 (Not Scored) using attestation",
}

/**
 * r0117Attestation: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-cisv1/r0117Attestation
 */
export const r0117Attestation = new PolicyType<R0117Attestation>({
  uri: "tmod:@turbot/aws-cisv1#/policy/types/r0117Attestation",
  kind: "mode",
  values: R0117Attestation,
});

/** The values of {@link r0118Attestation} that are known from public use. */
export enum R0118Attestation {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_LEVEL_2_NOT_SCORED_USING_ATTESTATION = "Check: Level 2 (Not Scored) using attestation",
}

/**
 * r0118Attestation: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-cisv1/r0118Attestation
 */
export const r0118Attestation = new PolicyType<R0118Attestation>({
  uri: "tmod:@turbot/aws-cisv1#/policy/types/r0118Attestation",
  kind: "mode",
  values: R0118Attestation,
});

/** The values of {@link r0119Attestation} that are known from public use. */
export enum R0119Attestation {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_LEVEL_1_NOT_SCORED = "Check: Level 1 (Not Scored)",
}

/**
 * r0119Attestation: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-cisv1/r0119Attestation
 */
export const r0119Attestation = new PolicyType<R0119Attestation>({
  uri: "tmod:@turbot/aws-cisv1#/policy/types/r0119Attestation",
  kind: "mode",
  values: R0119Attestation,
});

/** The values of {@link r0122} that are known from public use. */
export enum R0122 {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_LEVEL_1_SCORED = "Check: Level 1 (Scored)",
}

/**
 * r0122: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-cisv1/r0122
 */
export const r0122 = new PolicyType<R0122>({
  uri: "tmod:@turbot/aws-cisv1#/policy/types/r0122",
  kind: "mode",
  values: R0122,
});

/** The values of {@link r0201} that are known from public use. */
export enum R0201 {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_LEVEL_1_SCORED = "Check: Level 1 (Scored)",
}

/**
 * r0201: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-cisv1/r0201
 */
export const r0201 = new PolicyType<R0201>({
  uri: "tmod:@turbot/aws-cisv1#/policy/types/r0201",
  kind: "mode",
  values: R0201,
});

/** The values of {@link r0202} that are known from public use. */
export enum R0202 {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_LEVEL_2_SCORED = "Check: Level 2 (Scored)",
}

/**
 * r0202: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-cisv1/r0202
 */
export const r0202 = new PolicyType<R0202>({
  uri: "tmod:@turbot/aws-cisv1#/policy/types/r0202",
  kind: "mode",
  values: R0202,
});

/** The values of {@link r0203} that are known from public use. */
export enum R0203 {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_LEVEL_1_SCORED = "Check: Level 1 (Scored)",
}

/**
 * r0203: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-cisv1/r0203
 */
export const r0203 = new PolicyType<R0203>({
  uri: "tmod:@turbot/aws-cisv1#/policy/types/r0203",
  kind: "mode",
  values: R0203,
});

/** The values of {@link r0204} that are known from public use. */
export enum R0204 {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_LEVEL_1_SCORED = "Check: Level 1 (Scored)",
}

/**
 * r0204: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-cisv1/r0204
 */
export const r0204 = new PolicyType<R0204>({
  uri: "tmod:@turbot/aws-cisv1#/policy/types/r0204",
  kind: "mode",
  values: R0204,
});

/** The values of {@link r0205} that are known from public use. */
export enum R0205 {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_LEVEL_1_SCORED = "Check: Level 1 (Scored)",
}

/**
 * r0205: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-cisv1/r0205
 */
export const r0205 = new PolicyType<R0205>({
  uri: "tmod:@turbot/aws-cisv1#/policy/types/r0205",
  kind: "mode",
  values: R0205,
});

/** The values of {@link r0206} that are known from public use. */
export enum R0206 {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_LEVEL_1_SCORED = "Check: Level 1 (Scored)",
}

/**
 * r0206: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-cisv1/r0206
 */
export const r0206 = new PolicyType<R0206>({
  uri: "tmod:@turbot/aws-cisv1#/policy/types/r0206",
  kind: "mode",
  values: R0206,
});

/** The values of {@link r0207} that are known from public use. */
export enum R0207 {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_LEVEL_2_SCORED = "Check: Level 2 (Scored)",
}

/**
 * r0207: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-cisv1/r0207
 */
export const r0207 = new PolicyType<R0207>({
  uri: "tmod:@turbot/aws-cisv1#/policy/types/r0207",
  kind: "mode",
  values: R0207,
});

/** The values of {@link r0208} that are known from public use. */
export enum R0208 {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_LEVEL_2_SCORED = "Check: Level 2 (Scored)",
}

/**
 * r0208: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-cisv1/r0208
 */
export const r0208 = new PolicyType<R0208>({
  uri: "tmod:@turbot/aws-cisv1#/policy/types/r0208",
  kind: "mode",
  values: R0208,
});

/** The values of {@link r0209} that are known from public use. */
export enum R0209 {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_LEVEL_2_SCORED = "Check: Level 2 (Scored)",
}

/**
 * r0209: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-cisv1/r0209
 */
export const r0209 = new PolicyType<R0209>({
  uri: "tmod:@turbot/aws-cisv1#/policy/types/r0209",
  kind: "mode",
  values: R0209,
});

/** The values of {@link r0301} that are known from public use. */
export enum R0301 {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_LEVEL_1_SCORED = "Check: Level 1 (Scored)",
}

/**
 * r0301: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-cisv1/r0301
 */
export const r0301 = new PolicyType<R0301>({
  uri: "tmod:@turbot/aws-cisv1#/policy/types/r0301",
  kind: "mode",
  values: R0301,
});

/** The values of {@link r0302} that are known from public use. */
export enum R0302 {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_LEVEL_1_SCORED = "Check: Level 1 (Scored)",
}

/**
 * r0302: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-cisv1/r0302
 */
export const r0302 = new PolicyType<R0302>({
  uri: "tmod:@turbot/aws-cisv1#/policy/types/r0302",
  kind: "mode",
  values: R0302,
});

/** The values of {@link r0303} that are known from public use. */
export enum R0303 {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_LEVEL_1_SCORED = "Check: Level 1 (Scored)",
}

/**
 * r0303: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-cisv1/r0303
 */
export const r0303 = new PolicyType<R0303>({
  uri: "tmod:@turbot/aws-cisv1#/policy/types/r0303",
  kind: "mode",
  values: R0303,
});

/** The values of {@link r0304} that are known from public use. */
export enum R0304 {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_LEVEL_1_SCORED = "Check: Level 1 (Scored)",
}

/**
 * r0304: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-cisv1/r0304
 */
export const r0304 = new PolicyType<R0304>({
  uri: "tmod:@turbot/aws-cisv1#/policy/types/r0304",
  kind: "mode",
  values: R0304,
});

/** The values of {@link r0305} that are known from public use. */
export enum R0305 {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_LEVEL_1_SCORED = "Check: Level 1 (Scored)",
}

/**
 * r0305: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-cisv1/r0305
 */
export const r0305 = new PolicyType<R0305>({
  uri: "tmod:@turbot/aws-cisv1#/policy/types/r0305",
  kind: "mode",
  values: R0305,
});

/** The values of {@link r0306} that are known from public use. */
export enum R0306 {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_LEVEL_2_SCORED = "Check: Level 2 (Scored)",
}

/**
 * r0306: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-cisv1/r0306
 */
export const r0306 = new PolicyType<R0306>({
  uri: "tmod:@turbot/aws-cisv1#/policy/types/r0306",
  kind: "mode",
  values: R0306,
});

/** The values of {@link r0307} that are known from public use. */
export enum R0307 {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_LEVEL_2_SCORED = "Check: Level 2 (Scored)",
}

/**
 * r0307: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-cisv1/r0307
 */
export const r0307 = new PolicyType<R0307>({
  uri: "tmod:@turbot/aws-cisv1#/policy/types/r0307",
  kind: "mode",
  values: R0307,
});

/** The values of {@link r0308} that are known from public use. */
export enum R0308 {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_LEVEL_1_SCORED = "Check: Level 1 (Scored)",
}

/**
 * r0308: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-cisv1/r0308
 */
export const r0308 = new PolicyType<R0308>({
  uri: "tmod:@turbot/aws-cisv1#/policy/types/r0308",
  kind: "mode",
  values: R0308,
});

/** The values of {@link r0309} that are known from public use. */
export enum R0309 {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_LEVEL_2_SCORED = "Check: Level 2 (Scored)",
}

/**
 * r0309: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-cisv1/r0309
 */
export const r0309 = new PolicyType<R0309>({
  uri: "tmod:@turbot/aws-cisv1#/policy/types/r0309",
  kind: "mode",
  values: R0309,
});

/** The values of {@link r0310} that are known from public use. */
export enum R0310 {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_LEVEL_2_SCORED = "Check: Level 2 (Scored)",
}

/**
 * r0310: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-cisv1/r0310
 */
export const r0310 = new PolicyType<R0310>({
  uri: "tmod:@turbot/aws-cisv1#/policy/types/r0310",
  kind: "mode",
  values: R0310,
});

/** The values of {@link r0311} that are known from public use. */
export enum R0311 {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_LEVEL_2_SCORED = "Check: Level 2 (Scored)",
}

/**
 * r0311: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-cisv1/r0311
 */
export const r0311 = new PolicyType<R0311>({
  uri: "tmod:@turbot/aws-cisv1#/policy/types/r0311",
  kind: "mode",
  values: R0311,
});

/** The values of {@link r0312} that are known from public use. */
export enum R0312 {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_LEVEL_1_SCORED = "Check: Level 1 (Scored)",
}

/**
 * r0312: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-cisv1/r0312
 */
export const r0312 = new PolicyType<R0312>({
  uri: "tmod:@turbot/aws-cisv1#/policy/types/r0312",
  kind: "mode",
  values: R0312,
});

/** The values of {@link r0313} that are known from public use. */
export enum R0313 {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_LEVEL_1_SCORED = "Check: Level 1 (Scored)",
}

/**
 * r0313: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-cisv1/r0313
 */
export const r0313 = new PolicyType<R0313>({
  uri: "tmod:@turbot/aws-cisv1#/policy/types/r0313",
  kind: "mode",
  values: R0313,
});

/** The values of {@link r0314} that are known from public use. */
export enum R0314 {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_LEVEL_1_SCORED = "Check: Level 1 (Scored)",
}

/**
 * r0314: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-cisv1/r0314
 */
export const r0314 = new PolicyType<R0314>({
  uri: "tmod:@turbot/aws-cisv1#/policy/types/r0314",
  kind: "mode",
  values: R0314,
});

/** The values of {@link r0401} that are known from public use. */
export enum R0401 {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_LEVEL_1_SCORED = "Check: Level 1 (Scored)",
}

/**
 * r0401: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-cisv1/r0401
 */
export const r0401 = new PolicyType<R0401>({
  uri: "tmod:@turbot/aws-cisv1#/policy/types/r0401",
  kind: "mode",
  values: R0401,
});

/** The values of {@link r0402} that are known from public use. */
export enum R0402 {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_LEVEL_1_SCORED = "Check: Level 1 (Scored)",
}

/**
 * r0402: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-cisv1/r0402
 */
export const r0402 = new PolicyType<R0402>({
  uri: "tmod:@turbot/aws-cisv1#/policy/types/r0402",
  kind: "mode",
  values: R0402,
});

/** The values of {@link r0403} that are known from public use. */
export enum R0403 {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_LEVEL_2_SCORED = "Check: Level 2 (Scored)",
}

/**
 * r0403: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-cisv1/r0403
 */
export const r0403 = new PolicyType<R0403>({
  uri: "tmod:@turbot/aws-cisv1#/policy/types/r0403",
  kind: "mode",
  values: R0403,
});

/** The values of {@link r0404} that are known from public use. */
export enum R0404 {
  /** Does nothing. */
  SKIP = "Skip",
  /** Raises an alarm, and changes nothing. */
  CHECK_LEVEL_2_NOT_SCORED_USING_ATTESTATION = "Check: Level 2 (Not Scored) using attestation",
}

/**
 * r0404: a mode.
 *
 * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-cisv1/r0404
 */
export const r0404 = new PolicyType<R0404>({
  uri: "tmod:@turbot/aws-cisv1#/policy/types/r0404",
  kind: "mode",
  values: R0404,
});
