using Courier.Twilio.Http;

namespace Courier.Twilio.Tests.Http;

public class ListPageAddressTests
{
    private const string ListPath = $"/2010-04-01/Accounts/{TestValues.AccountSid}/Messages.json";

    [Test]
    public void First_page_states_the_page_size()
    {
        Assert.That(ListPageAddress.GetFirstPage(ListPath, 1000), Is.EqualTo($"{ListPath}?PageSize=1000"));
    }

    [TestCase($"{ListPath}?Page=1&PageSize=1000&PageToken=PASMaaaa%3D")]
    [TestCase($"{ListPath}?")]
    [TestCase("/2010-04-01/ACCOUNTS/ACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/messages.JSON?Page=1")]
    public void Page_of_the_list_of_the_account_is_accepted(string nextPageUri)
    {
        Assert.That(ListPageAddress.ParseNextPage(nextPageUri, ListPath), Is.EqualTo(nextPageUri));
    }

    [TestCase(null)]
    [TestCase("")]
    [TestCase(ListPath)]
    [TestCase($"https://attacker.example{ListPath}?Page=1")]
    [TestCase($"//attacker.example{ListPath}?Page=1")]
    [TestCase($"@attacker.example{ListPath}?Page=1")]
    [TestCase($"/..{ListPath}?Page=1")]
    [TestCase($"{ListPath}/../Other.json?Page=1")]
    [TestCase($"/2010-04-01/Accounts/{TestValues.OtherAccountSid}/Messages.json?Page=1")]
    [TestCase($"/2010-04-01/Accounts/{TestValues.AccountSid}/Calls.json?Page=1")]
    [TestCase($"{ListPath}?Page=1\r\nX-Header: 1")]
    [TestCase($"{ListPath}?Page=1#fragment")]
    [TestCase($"{ListPath}?Page=1\\2")]
    [TestCase($"{ListPath}?Page=\u00e9")]
    public void Other_address_is_not_a_next_page(string? nextPageUri)
    {
        Assert.That(ListPageAddress.ParseNextPage(nextPageUri, ListPath), Is.Null);
    }

    [TestCase(2048, true)]
    [TestCase(2049, false)]
    public void Address_of_at_most_2048_characters_is_accepted(int length, bool expected)
    {
        var nextPageUri = $"{ListPath}?Page=".PadRight(length, '1');

        Assert.That(ListPageAddress.ParseNextPage(nextPageUri, ListPath) is not null, Is.EqualTo(expected));
    }
}
