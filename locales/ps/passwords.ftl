# Review by a native reader: whole file
# What is wrong with a new password, at its field.
passwords-error-short = لږ تر لږه ۱۵ توري وکاروئ. د څلورو یا پنځو کلمو جمله په اسانۍ یادېږي.
passwords-error-short-beside-another = لږ تر لږه ۸ توري وکاروئ.
passwords-error-long = تر ۵۱۲ تورو ډېر مه کاروئ.
passwords-error-common = دا پټنوم له هغو لومړنیو دی چې برید کوونکی یې ازمويي. بل وټاکئ.
passwords-error-guessable = د دې پټنوم اټکل ډېر اسانه دی. اوږد یا بې‌نظمه یې کړئ.
