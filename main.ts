import { App } from "cdktf";
import { PolicyPackStack } from "./src";
import { EnforceMfaIsEnabledForUsers } from "./src/packs/aws/iam/enforce-mfa-is-enabled-for-users";
import { UserApproved } from "./src/policy-types/aws-iam";

const app = new App();

const stack = new PolicyPackStack(app, "aws-iam-enforce-mfa");
new EnforceMfaIsEnabledForUsers(stack, "main", {
  // From Check to Enforce: UserApproved.ENFORCE_DELETE_UNAPPROVED_IF_NEW, which deletes new users without MFA.
  userApproved: UserApproved.CHECK_APPROVED,
});

app.synth();
