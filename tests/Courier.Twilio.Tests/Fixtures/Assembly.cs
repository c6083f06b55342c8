// Each test gets its own instance of the fixture, so that clocks and service providers are never shared.
[assembly: FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
