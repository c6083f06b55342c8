// Each test has its own clock and its own house; nothing is left over from the one before.
[assembly: FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
