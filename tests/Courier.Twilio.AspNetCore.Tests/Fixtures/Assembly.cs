// Each test has its own application; nothing is left over from the one before.
[assembly: FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
