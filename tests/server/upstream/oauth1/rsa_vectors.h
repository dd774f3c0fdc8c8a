// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// RFC 5849 has no complete example of RSA-SHA1. The request is that of OAuth Core 1.0's test
/// cases; its key of 1,024 bits, whose signature of it is the one everybody knows
/// (jvTp/wX1TYtByB1m…), is too short for Gatehouse, so the value here is of a key of 2,048 bits:
///   printf %s "$BASE" | openssl dgst -sha1 -sign key.pem | base64 -w0
namespace gatehouse::test::rsa_vectors {

inline constexpr char base[] = "GET&http%3A%2F%2Fphotos.example.net%2Fphotos&"
                               "file%3Dvacaction.jpg%26oauth_consumer_key%3Ddpf43f3p2l4k3l03%26"
                               "oauth_nonce%3D13917289812797014437%26"
                               "oauth_signature_method%3DRSA-SHA1%26oauth_timestamp%3D1196666512%26"
                               "oauth_version%3D1.0%26size%3Doriginal";

inline constexpr char signature[]
    = "jYCEsnIrzPUB9wnVuwZ8cD2EOm/q5zPjuQXwVP4QHh8t2Qg9g+kxXV+gspuDsxppdpgSJO"
      "0/bI+AR1VhOp981vLCrbw5NC9AxBcaf3Tc017A9kBiwhVFWZn78X2EiWkD37AMvYy52q5L"
      "kzSsg9K25rI+cgQ7vC4c6x+mozoQXSoqlqSEnlQ/rT2RIWfWx+EyAj2KAEDU1ukNQY2Prs"
      "gd2J3yuUCIE7ku3ODu+sRBhcnMyqM/LgIeE2Sts3g+vS8k6pDXkX8Ybs8+t15/CiIF4kjg"
      "6frnv3gscS79UnZRBVNN6jcVnDFjtLbNXdt8tgjUGUaIBqqutUJR0ZASHXLB1Q==";

inline constexpr char key[] = "-----BEGIN PRIVATE KEY-----\n"
                              "MIIEvAIBADANBgkqhkiG9w0BAQEFAASCBKYwggSiAgEAAoIBAQCtPYrhWYNbxUfv\n"
                              "svACVb045ZifPWgHkXRuOCvzMUgRjZhaD5l5Tdp6yfGOVGxwzcRh32kPYWxj7OyV\n"
                              "5fOSCcqqjP9LpltSDKi76kASjyVWOQM3nn2cFHt3isHhcyyh14Rm9w/EZE1s/ejT\n"
                              "13E8gDO3GtfqXpyYLBvuoCVKpFEqkoX1LdA4u55HYOQ68CctkBxdtpAkFLiLyPRw\n"
                              "5MC09+fwv9RUkkk8Te+ThOP5kFauToXmQJtGT8b+cSUYBvCzpmTGCnJOgvWRv35H\n"
                              "c6e1KF/d1UUXZOt+1q+6mZWxE4x722xT+8oED8ECUyajzy0MmY9ptNh8lS7GSEGq\n"
                              "HKykKeu9AgMBAAECggEACFKfE/F1dpi1OoZJsosE8rFREkFkeIyb39mx/tZ8xF8d\n"
                              "lSIPuPytBN4jzTcwGIFCMIOHrBX9m5Vbzl3ERF1VD7mDYFKHK5txFcoMtveKjyhh\n"
                              "B7CFD1UKk3UmmFqsp7/PXBT9fG1nLNfL8jV0+recBG11NwzBkCv6UY3/DKV1QsrA\n"
                              "AKn3QhJLilR/UfbkUc7fCenccmezvVvz1zcpheL72jftGsBYLq/5qxJ0UMKgQVgn\n"
                              "oxCnfzceDM1Vz1aDKB6/i87U16fvdNonftsCzjdgFm4aBWH+QzejpilPZ9cmihB4\n"
                              "o0/HMstM0REW2yXY2byLFdtRPHOr1VJLZAssowRk0QKBgQDfYkjIoY0jjR3h0I/c\n"
                              "ryzF/u46PZ1Iqz2xxKQVe+TlG0PUfC21/BlTaGqhv8dn79+fZdSYpknaygSTAb34\n"
                              "pTrhgjl/d9OOgdJiAnHVBEDOitvdx+STuRZGf8ybL1aeaOEF/am4Q5Mns53v8SdZ\n"
                              "S+i42PvYGIE9R8s96pPMOL9ZiQKBgQDGiPpB7Sk51Us1mjV/5azP50RiEyyUqg03\n"
                              "RqhG9yxRujktm4md2+YJe99mgzYWi/0R5wzfy4OQQFhbOvg64ZYGC4+GDH0lDpNb\n"
                              "sH8bPY281wtq2UcMlejVD6ERBFsLU+bzWAjudUbDeg2PyvNIGTQqe9/7PyF1QVV7\n"
                              "PoiJZ2OXlQKBgDvAVGumGtSZmJagbPrAuJ81c4+Mj5eyhkwYpzM/8pf91QTvOmLl\n"
                              "TfjrgypE3BfHJ+/BEz7JrBOj2dlgq+noeHl9ldesu5/wxc+Fi+FIw/T7W5hVMaT5\n"
                              "6yVsZdRUszyoHRi3I0CwgpoqB2L5BGd0UImxMJw64cb8fzbOmj4UJ8rRAoGAX0CK\n"
                              "6SRy+hdWjTIeZu13uwvXKELQycbIrnOM+vdN4Sw6kKImJYHCXVx8M3/SbIDfez5i\n"
                              "U+EdjxEAE004mW9v/hh/1K2bQTM8CeqlIRmoLijyhmIWj3hBDDACc9qmH8oybSAY\n"
                              "sOe9er3NUebqT/YfrB5guPdyAwLEk2vOMDZVdv0CgYBwIQ9E+vWYFpHxn+ZR5Ma3\n"
                              "cjptUJ0w2Epphs5MhcXco6EdtPZk/Gxi1JYh8H0kfKeaa9pWbDZIhAl4ljkGV++3\n"
                              "BlipI4Yf8Ln1LRsAejnqSHTasWevzVFqdo+cDs02m0htsQ6XEG8D+kbqvjSlL6nr\n"
                              "Lx3ligpcdovE43uvG9QN1w==\n"
                              "-----END PRIVATE KEY-----\n";

/// The 1,024 bits of OAuth Core 1.0's test cases.
inline constexpr char shortKey[]
    = "-----BEGIN PRIVATE KEY-----\n"
      "MIICdgIBADANBgkqhkiG9w0BAQEFAASCAmAwggJcAgEAAoGBALRiMLAh9iimur8V\n"
      "A7qVvdqxevEuUkW4K+2KdMXmnQbG9Aa7k7eBjK1S+0LYmVjPKlJGNXHDGuy5Fw/d\n"
      "7rjVJ0BLB+ubPK8iA/Tw3hLQgXMRRGRXXCn8ikfuQfjUS1uZSatdLB81mydBETlJ\n"
      "hI6GH4twrbDJCR2Bwy/XWXgqgGRzAgMBAAECgYBYWVtleUzavkbrPjy0T5FMou8H\n"
      "X9u2AC2ry8vD/l7cqedtwMPp9k7TubgNFo+NGvKsl2ynyprOZR1xjQ7WgrgVB+mm\n"
      "uScOM/5HVceFuGRDhYTCObE+y1kxRloNYXnx3ei1zbeYLPCHdhxRYW7T0qcynNmw\n"
      "rn05/KO2RLjgQNalsQJBANeA3Q4Nugqy4QBUCEC09SqylT2K9FrrItqL2QKc9v0Z\n"
      "zO2uwllCbg0dwpVuYPYXYvikNHHg+aCWF+VXsb9rpPsCQQDWR9TT4ORdzoj+Nccn\n"
      "qkMsDmzt0EfNaAOwHOmVJ2RVBspPcxt5iN4HI7HNeG6U5YsFBb+/GZbgfBT3kpNG\n"
      "WPTpAkBI+gFhjfJvRw38n3g/+UeAkwMI2TJQS4n8+hid0uus3/zOjDySH3XHCUno\n"
      "cn1xOJAyZODBo47E+67R4jV1/gzbAkEAklJaspRPXP877NssM5nAZMU0/O/NGCZ+\n"
      "3jPgDUno6WbJn5cqm8MqWhW1xGkImgRk+fkDBquiq4gPiT898jusgQJAd5Zrr6Q8\n"
      "AO/0isr/3aa6O6NLQxISLKcPDk2NOccAfS/xOtfOz4sJYM3+Bs4Io9+dZGSDCA54\n"
      "Lw03eHTNQghS0A==\n"
      "-----END PRIVATE KEY-----\n";

} // namespace gatehouse::test::rsa_vectors
