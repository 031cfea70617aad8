# Review by a native reader: passwords-error-guessable
# What is wrong with a new password, at its field.
passwords-error-short = کم از کم 15 حروف لکھیں۔ چار یا پانچ الفاظ کا جملہ یاد رکھنا آسان ہے۔
passwords-error-short-beside-another = کم از کم 8 حروف لکھیں۔
passwords-error-long = زیادہ سے زیادہ 512 حروف لکھیں۔
passwords-error-common = یہ ان پاس ورڈز میں سے ہے جو حملہ آور سب سے پہلے آزماتے ہیں۔ کوئی اور منتخب کریں۔
passwords-error-guessable = اس پاس ورڈ کا اندازہ لگانا بہت آسان ہے۔ اسے لمبا کریں یا اس میں تکرار اور ترتیب کم کریں۔
