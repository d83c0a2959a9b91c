/** What other features may use of check-ins. */
