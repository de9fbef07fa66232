/**
 * Keeps CDKTF's generator to itself: when its libraries load, they run `terraform version` and make ready to report
 * errors to their maker. Import this file before them: they read these variables only once.
 */
process.env.CHECKPOINT_DISABLE = "1";
process.env.TERRAFORM_BINARY_NAME = "terraform-is-not-needed";
