/** In the browser a key may come before the panel that it is for, where the machine is busy: a test there may be tried once more, and says so. */
if (expect.getState().testPath?.includes('/test/ui/')) jest.retryTimes(1, { logErrorsBeforeRetry: true });
