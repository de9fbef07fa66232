import { Testing } from "cdktf";
import { PolicyException, PolicyPack, rings, type PolicyPackStack } from "../../src";
import { userApproved, UserApproved } from "../../src/policy-types/aws-iam";
import { newPack, newStack } from "../synth";
import type { EveryError } from "./every-error";

/** An exception in a stack of its own, or in the given one. */
export const exception = (props: object, stack: PolicyPackStack = newStack(), id = "exempt"): unknown =>
  new PolicyException(stack, id, {
    resource: "break_glass",
    type: userApproved,
    value: UserApproved.SKIP,
    reason: "CHG-1",
    until: "9999-01-01T00:00:00Z",
    ...props,
  });

/** The errors of exceptions, by their codes: what provokes each, and all that it says. */
export const RULES = {
  "exception-expired": [
    () => exception({ until: "2024-02-29T23:59:59+01:00" }),
    "'until' must lie ahead, got: \"2024-02-29T22:59:59.000Z\" (at stack/exempt). The exception from AWS > IAM > User > " +
      "Approved has ended: remove it, or give it a later end and say why in its reason.",
  ],
  "acting-exception": [
    () => exception({ value: UserApproved.ENFORCE_DELETE_UNAPPROVED }),
    "'value' must be a value of AWS > IAM > User > Approved that changes nothing, got: \"Enforce: Delete unapproved\" " +
      "(at stack/exempt). An exception takes a resource out of enforcement: give it Skip, or a mode that only checks.",
  ],
  "bad-warn-days": [
    () => exception({ warnDays: -1 }),
    "'warnDays' must be a number of days, 0 or more, got: -1 (at stack/exempt). Leave it out for 14 days.",
  ],
  "stricter-ring": [
    () => rings({ dev: UserApproved.CHECK_APPROVED, prod: UserApproved.ENFORCE_DELETE_UNAPPROVED }),
    "'prod' must be no stricter than the ring before it, got: \"Enforce: Delete unapproved\". " +
      '"dev" has "Check: Approved". Make "dev" stricter first, or put the rings in another order.',
  ],
  "numbered-ring": [
    () => rings({ 1: UserApproved.CHECK_APPROVED }),
    "'modes' must name its rings by words, got: \"1\". JavaScript puts whole numbers before other names: name it ring1.",
  ],
} satisfies EveryError;

/** What only a validation says, by the codes of the errors: what provokes each, and what its message contains. */
export const VALIDATIONS = {
  "open-conflict": [
    () => {
      const stack = newStack();
      for (const [id, mode] of [
        ["main", UserApproved.SKIP],
        ["other", UserApproved.CHECK_APPROVED],
      ] as const) {
        const pack = new PolicyPack(stack, id, { title: id });
        pack.addSetting(userApproved, mode);
        pack.attachTo("sandbox");
      }
      Testing.synth(stack, true);
    },
    '\'resource\' must get one value of AWS > IAM > User > Approved, got: "sandbox" (at stack/other). "Skip" of ' +
      'stack/main and "Check: Approved" of stack/other have one precedence, so the order of attachment decides, which ' +
      "Terraform cannot state. Set the policy in one of the packs, make one of the settings Precedence.RECOMMENDED, or " +
      'accept it: { accept: [{ conflict: "stack/main", reason: "…" }] }.',
  ],
  "forbidden-exception": [
    () => {
      const stack = newStack();
      newPack({}, stack).addSetting(userApproved, UserApproved.CHECK_APPROVED, { exceptions: "forbidden" });
      exception({}, stack);
      Testing.synth(stack, true);
    },
    "'type' must allow exceptions, got: \"AWS > IAM > User > Approved\" (at stack/exempt). stack/main forbids them: " +
      'remove the exception, or the option exceptions: "forbidden" there.',
  ],
  "exception-twice": [
    () => {
      const stack = newStack();
      exception({}, stack);
      exception({ value: UserApproved.CHECK_APPROVED }, stack, "again");
      Testing.synth(stack, true);
    },
    "'resource' must have one exception from AWS > IAM > User > Approved, got: \"break_glass\" (at stack/again). " +
      "stack/exempt is one for the same resource, and Guardrails takes one setting of a policy type on a resource. " +
      "Remove one of the two.",
  ],
} satisfies EveryError;
