"""Mails and lists for the tests of the plugins for Rspamd and SpamAssassin."""


def mail(sender, subject, text):
    head = "To: bob@example.org\nDate: Mon, 23 Nov 2026 10:00:00 +0000\nMessage-ID: <1@sender.example>\n"
    return f"From: {sender}\nSubject: {subject}\n{head}\n{text}\n"


ANN = "Ann <ann@sender.example>"
LOCKED = "Your PC is locked due to a virus. Call Microsoft support now: +1 202 555 0137. Do not restart your computer."
SCAM = mail(ANN, "Alert", LOCKED)
HAM = mail(ANN, "Minutes", "The minutes of Tuesday are in the folder.")
NOTICE = mail(
    "Microsoft <security@microsoft.com>",
    "Unusual sign-in activity",
    "Your Microsoft account was locked because of unusual activity. Verify your password now at https://login.microsoft.com/verify",
)
# Two numbers, of which the lists have one as reported and one as known; a host like a protected name.
LISTED = mail(ANN, "Order", f"{LOCKED} Questions about your order? Call +1 202 555 0142 or +1 202 555 0143.")
LIKE = mail(ANN, "Account", "Your account is locked. Sign in at https://harb0ur-books.example/verify")


def write_lists(folder):
    lists = {"bad": "+1 202 555 0142\n", "good": "# ours\n+1 202 555 0143\n", "names": "harbour-books.example\n", "wrong": "nobody\n"}
    for name, text in lists.items():
        (folder / name).write_text(text)
