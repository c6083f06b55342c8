// Each test has its own instance of the fixture, so tests share no state.
[assembly: FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
